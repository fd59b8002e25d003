pronoun =
    { $gender ->
        [f] elle
       *[m] il
    }
coach = { $who } est accrédité{ GENDER($who) ->
        [f] e
       *[m] { "" }
    } dans l'encadrement.
athlete-events = { $who } figure parmi les inscrits de { $games } : { $events }.
athlete-entered = { $who } figure parmi les inscrits de { $games } { $sports }.
athlete-past = { $who } concourait { $sports }.
athlete-bare = { $who } figure dans mes données.
flag-bearer = { $who } a porté le drapeau de sa délégation.
medals-career = { $who } a remporté { $haul } aux Jeux d'hiver{ $what }.
medals-none = { $who } n'a remporté aucune médaille aux Jeux d'hiver.
medals-none-of = { $who } n'a remporté aucune { medal } aux Jeux d'hiver.
medals-veiled = les médailles de ces Jeux sont laissées de côté, comme vous l'avez souhaité.

women =
    { $n ->
        [one] { $n } femme
       *[other] { $n } femmes
    }
men =
    { $n ->
        [one] { $n } homme
       *[other] { $n } hommes
    }
split = { " " }: { $list }
athletes-of = { THE($who) } { has } engagé { $n } athlète{ $n ->
        [one] { "" }
       *[other] s
    } { $where }{ $split }{ $what }.
athletes = { $n } athlète{ $n ->
        [one] { "" } était au départ
       *[other] s étaient au départ
    } { $where }{ $split }{ $what }.
athletes-none-of = { THE($who) } n'{ has } engagé personne { $where }.
athletes-none = personne n'était au départ { $where }.
flag-bearers-of = { $who } { NUM($who) ->
        [pl] ont
       *[sg] a
    } porté le drapeau { OF($noc) }.
flag-bearers = { $who } { NUM($who) ->
        [pl] ont
       *[sg] a
    } porté le drapeau.
flag-bearers-many = il y a { $n } porte-drapeaux.
flag-bearers-none = mes sources ne nomment aucun porte-drapeau.
teams-of = { THE($who) } { has } engagé { $n } équipe{ $n ->
        [one] { "" }
       *[other] s
    } { $where }.
teams = { $n } équipe{ $n ->
        [one] { "" } était engagée
       *[other] s étaient engagées
    } { $where }.
teams-none-of = { THE($who) } n'{ has } engagé aucune équipe { $where }.
teams-none = aucune équipe n'était engagée { $where }.
team-members = { $name }{ $of ->
        [yes] , { IN($event) }
       *[no] { "" }
    } : { $people }.
team-alone = { $name }{ $of ->
        [yes] , { IN($event) }
       *[no] { "" }
    }.
col-team = Équipe
col-members = Membres
col-competitor = Concurrent
col-start = Départ
col-result = Résultat

venue = { THE($venue) } se trouve { $town } ; on y pratique { $uses }.
venue-uses = { THE($venue) } accueille { $uses }.
venue-plain = { THE($venue) } fait partie des sites.
venue-of = { THE($discipline) } se déroule { $where }.
venue-dates = { $over ->
        [yes] les épreuves s'y sont tenues du { $first } au { $last }.
       *[no] les épreuves s'y tiennent du { $first } au { $last }.
    }
venues = il y a { $n } sites.
venues-none = mes sources n'ont pas ce site.
col-town = Ville
col-uses = Au programme

games-held = { $over ->
        [yes] { $games } : ces Jeux se sont tenus { IN($noc) } du { $first } au { $last }.
       *[no] { $games } : ces Jeux se tiennent { IN($noc) } du { $first } au { $last }.
    }
games-held-undated = { $games } : ces Jeux se sont tenus { IN($noc) }.
games-size = au programme, { $n } épreuves ; { $nocs } délégations ont remporté des médailles.
games-hosted = { THE($who) } { has } organisé les Jeux d'hiver { $n ->
        [1] une fois
       *[other] { number-f } fois
    } : { $list }.
games-many = il y a eu { $n } Jeux d'hiver, les premiers étant { $first }.
games-none = il n'y a pas eu de tels Jeux d'hiver.
col-host = Hôte
col-events = Épreuves

result-final = { $unit }, dans l'ordre : { $list }.
result-provisional = { $unit }, résultat encore officieux : { $list }.
placed = { $who }{ $marked ->
        [yes] { " " }en { $mark }
       *[no] { "" }
    }
start-list = { $unit } : { $n } au départ{ $whole ->
        [yes] , { $list }
       *[no] , d'abord { $list }
    }.
no-lines = { $unit } : le flux n'a pas encore de résultat.
record = { $type } { OF($event) } : { $mark }, par { $who } { $when }.
record-unheld = { $type } { OF($event) } : { $mark }.
record-type =
    { $type ->
        [WR] record du monde
        [OR] record olympique
        [TR] record de la piste
        [NR] record national
        [WB] meilleure performance mondiale
        [OB] meilleure performance olympique
       *[other] record
    }

rules-none = je n'ai pas de règle { IN($discipline) } qui réponde à cela.
rules-in-english = je n'ai ce texte qu'en anglais.
news-none = il n'y a pas d'actualité.
news = le flux annonçait le { $day } : « { $title } ».
news-quote = on y lit : « { $words } »

advice-over = les Jeux sont terminés : voici les moments à revivre.
advice = { $unit }, { $when } : { $why }.
advice-plain = { $unit }, { $when }.
advice-none = il ne reste rien à voir dans ce que vous cherchez.
advice-none-over = les Jeux sont terminés : il n'y a plus rien à voir en direct.
reason-medal-final = les médailles s'y jouent
reason-bronze-match = le bronze est en jeu
reason-knockout = on gagne ou on rentre
reason-home-favourite = votre équipe y aligne des médaillés
reason-defending-champion = le tenant du titre est de retour
reason-close-rivalry = d'anciens médaillés s'y retrouvent
reason-new-event = l'épreuve est nouvelle
reason-on-now = c'est en cours
reason-taste = c'est votre sport
reason-noc-entered = votre équipe y participe
reason-noc-gold = l'or y est revenu à votre équipe
reason-noc-medal = votre équipe y a pris une médaille
reason-tie = on y a vu un ex æquo
reason-multiple-champion = l'or y est allé à un multiple titré de ces Jeux

emergency-call = appelez le { $number } tout de suite : c'est le numéro d'urgence { IN($noc) }, gratuit depuis tout téléphone.
emergency-others = lignes directes : { $list }.
emergency-item = { $service ->
        [police] police
        [fire] pompiers
       *[ambulance] ambulance
    } { $number }
