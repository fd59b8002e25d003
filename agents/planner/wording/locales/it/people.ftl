pronoun =
    { $gender ->
        [f] lei
       *[m] lui
    }
coach = { $who } fa parte dello staff tecnico accreditato.
athlete-events = { $who } figura tra gli iscritti di { $games }: { $events }.
athlete-entered = { $who } figura tra gli iscritti di { $games } { $sports }.
athlete-past = { $who } gareggiava { $sports }.
athlete-bare = { $who } è nei miei dati.
flag-bearer = ha portato la bandiera della sua delegazione.
medals-career = { $aspronoun ->
        [yes] { "" }
       *[no] { $who }
    } ha vinto { $haul } ai Giochi invernali{ $what }.
medals-none = { $aspronoun ->
        [yes] { "" }
       *[no] { $who }
    } non ha vinto medaglie ai Giochi invernali.
medals-none-of = { $who } non ha vinto { no-metal } ai Giochi invernali.
medals-veiled = le medaglie di questi Giochi restano fuori, come hai chiesto.

women =
    { $n ->
        [1] { $n } donna
       *[other] { $n } donne
    }
men =
    { $n ->
        [1] { $n } uomo
       *[other] { $n } uomini
    }
split = : { $list }
athletes-of = { THE($who) } { has } iscritto { $n } { $n ->
        [1] atleta
       *[other] atleti
    } { $where }{ $split }{ $what }.
athletes = { $n } { $n ->
        [1] atleta in gara
       *[other] atleti in gara
    } { $where }{ $split }{ $what }.
athletes-none-of = { THE($who) } non { has } iscritto nessuno { $where }.
athletes-none = nessuno era iscritto { $where }.
flag-bearers-of = { $who } { has } portato la bandiera { OF($noc) }.
flag-bearers = { $who } { has } portato la bandiera.
flag-bearers-many = i portabandiera sono { $n }.
flag-bearers-none = le mie fonti non indicano portabandiera.
teams-of = { THE($who) } { has } iscritto { $n } { $n ->
        [1] squadra
       *[other] squadre
    } { $where }.
teams = { $n } { $n ->
        [1] squadra in gara
       *[other] squadre in gara
    } { $where }.
teams-none-of = { THE($who) } non { has } iscritto squadre { $where }.
teams-none = nessuna squadra era iscritta { $where }.
team-members = { $name }{ $of ->
        [yes] , { IN($event) }
       *[no] { "" }
    }: { $people }.
team-alone = { $name }{ $of ->
        [yes] , { IN($event) }
       *[no] { "" }
    }.
col-team = Squadra
col-members = Componenti
col-competitor = Concorrente
col-start = Partenza
col-result = Risultato

venue = { THE($venue) } si trova { $town }; in programma { $uses }.
venue-uses = { THE($venue) } ospita { $uses }.
venue-plain = { THE($venue) } è uno degli impianti.
venue-of = { THE($discipline) } ha sede { $where }.
venue-dates = { $over ->
        [yes] le gare sono andate { from-first } { to-last }.
       *[no] le gare vanno { from-first } { to-last }.
    }
venues = gli impianti sono { $n }.
venues-none = le mie fonti non hanno questo impianto.
col-town = Località
col-uses = In programma

games-held = { $over ->
        [yes] { $games }: questi Giochi si sono tenuti { IN($noc) } { from-first } { to-last }.
       *[no] { $games }: questi Giochi si tengono { IN($noc) } { from-first } { to-last }.
    }
games-held-undated = { $games }: questi Giochi si sono tenuti { IN($noc) }.
games-size = in programma { $n } gare; { $nocs } delegazioni hanno vinto medaglie.
games-hosted = { THE($who) } { has } ospitato i Giochi invernali { $n ->
        [1] una volta
       *[other] { number-f } volte
    }: { $list }.
games-many = i Giochi invernali sono stati { $n }, a cominciare da { $first }.
games-none = non ci sono stati Giochi invernali del genere.
col-host = Paese ospitante
col-events = Gare

result-final = { $unit }, nell'ordine: { $list }.
result-provisional = { $unit }, risultato non ancora ufficiale: { $list }.
placed = { $who }{ $marked ->
        [yes] { " " }in { $mark }
       *[no] { "" }
    }
start-list = { $unit }: { $n } al via{ $whole ->
        [yes] , { $list }
       *[no] , per primi { $list }
    }.
no-lines = { $unit }: il flusso non ha ancora risultati.
record = { $type } { OF($event) }: { $mark }, di { $who } { $when }.
record-unheld = { $type } { OF($event) }: { $mark }.
record-type =
    { $type ->
        [WR] record mondiale
        [OR] record olimpico
        [TR] record della pista
        [NR] record nazionale
        [WB] migliore prestazione mondiale
        [OB] migliore prestazione olimpica
       *[other] record
    }

rules-none = non ho una regola { IN($discipline) } che risponda a questo.
rules-in-english = questo testo ce l'ho solo in inglese.
news-none = non ci sono notizie.
news = il flusso riportava { on-day }: «{ $title }».
news-quote = vi si legge: «{ $words }»

advice-over = i Giochi sono finiti: ecco i momenti da rivivere.
advice = { $unit }, { $when }: { $why }.
advice-plain = { $unit }, { $when }.
advice-none = non resta niente da vedere in quello che cerchi.
advice-none-over = i Giochi sono finiti: non c'è più niente in diretta.
reason-medal-final = si assegnano le medaglie
reason-bronze-match = c'è in palio il bronzo
reason-knockout = chi perde esce
reason-home-favourite = la tua squadra schiera dei medagliati
reason-defending-champion = torna chi difende il titolo
reason-close-rivalry = si ritrovano medagliati del passato
reason-new-event = è una gara nuova
reason-on-now = è in corso
reason-taste = è il tuo sport
reason-noc-entered = c'è la tua squadra
reason-noc-gold = la tua squadra ha vinto l'oro
reason-noc-medal = la tua squadra ha vinto una medaglia
reason-tie = è finita con un pari merito
reason-multiple-champion = l'oro è andato a chi ne ha vinto più di uno

emergency-call = chiama subito il { $number }: è il numero di emergenza { IN($noc) }, gratuito da ogni telefono.
emergency-others = linee dirette: { $list }.
emergency-item = { $service ->
        [police] polizia
        [fire] vigili del fuoco
       *[ambulance] ambulanza
    } { $number }
