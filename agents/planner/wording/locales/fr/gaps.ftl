absence-name = je ne connais rien ni personne du nom de « { $asked } ».
absence-name-person = je ne connais pas d'athlète du nom de « { $asked } ».
absence-name-noc = je ne connais pas de pays ni d'équipe du nom de « { $asked } ».
absence-name-event = je ne connais pas d'épreuve des Jeux d'hiver du nom de « { $asked } ».
absence-name-discipline = je ne connais pas de sport d'hiver du nom de « { $asked } ».
absence-name-venue = je ne connais pas de site du nom de « { $asked } ».
absence-fact = mes sources ne donnent pas { $topic } { $about }.
absence-fact-results = le flux officiel n'a pas de résultat { $about }, seulement le programme.
absence-fact-date = mes sources ne donnent pas le jour des médailles { $about }.
absence-about = ({ $subject })
absence-about-of = { OF($about) }
absence-not-yet = il est trop tôt pour { $topic } { $about }{ $dated ->
        [yes] : rendez-vous { $when }
       *[no] { "" }
    }.
absence-not-yet-games = ces Jeux sont encore à venir : il n'y a rien à en dire pour l'instant.
absence-not-yet-medal = pas encore de médaille { $about }{ $dated ->
        [yes] { " " }; prochaine occasion { $when }
       *[no] { "" }
    }.
absence-not-yet-medallists = les médailles { $about } ne sont pas encore attribuées.
absence-not-yet-medal-table = aucune médaille n'a encore été décernée{ $dated ->
        [yes] { " " }; la première le sera { $when }
       *[no] { "" }
    }.
absence-never = je ne trouve rien de tel { $about }.
absence-never-medal = aucune médaille de ce genre n'a été remportée { $about }.
absence-never-games = il n'y a pas eu de Jeux d'hiver en { $asked }.
absence-never-games-cancelled = les Jeux de { $asked } ont été annulés à cause de la guerre.
absence-never-entry = { $subject } ne figure pas parmi les engagés de ces Jeux.
absence-outside = cela sort de mon domaine : les Jeux d'hiver, des premiers aux derniers.
absence-outside-summer-games = { $asked } était une année de Jeux d'été ; je ne couvre que les Jeux d'hiver.
absence-event-absent = { $subject } : cette épreuve ne figurait pas au programme { $at }.
absence-at = de { $games }
absence-spoiler = je garde { $topic } { $about } pour moi, comme vous l'avez souhaité. Demandez-le-moi franchement et je vous le dirai.
nearest-names = vouliez-vous dire { $list } ?
nearest-games = elle était au programme de ces Jeux : { $list }.
nearest = ce que j'ai en revanche : { $list }.

topic-time = les temps des vainqueurs
topic-score = les scores
topic-margin = les écarts
topic-results = les résultats
topic-medal = une médaille
topic-medals = les médailles
topic-medallists = les médaillés
topic-medal-table = le tableau des médailles
topic-date = le jour
topic-weather = la météo
topic-injury = les blessures
topic-biography = les biographies
topic-age = les âges
topic-prize = les primes
topic-ticket = les billets
topic-record = les records
topic-news = les actualités
topic-entry = un engagement
topic-session = un rendez-vous
topic-games = ces Jeux
topic-other = cela

choice = il y en a { number-m } : { $list }.
choice-won = il y en a { number-m } : { $list }.
choice-which =
    { $person ->
        [yes] à qui pensez-vous ?
       *[no] à quoi pensez-vous ?
    }
choice-option = **{ $name }** ({ $hint })
choice-option-aloud = { $name }, { $hint }
choice-option-plain = **{ $name }**
absence-fact-but = mes sources ont { $known }, mais pas { $topic }.
known-medallists = les médaillés { OF($about) }
known-medals = les médailles { OF($about) }
known-profile = les engagements { OF($about) }
known-schedule = le programme { OF($about) }
known-event = le programme { OF($about) }
known-venue = le programme { OF($about) }
of-person = de { $name }
topic-prize-money = les primes
topic-tickets = les billets
topic-television = les horaires de télévision
topic-transport = les transports
topic-height = les tailles et les poids
topic-family = la vie de famille
topic-salary = les revenus
topic-attendance = les affluences
topic-temperature = les températures
topic-records = les records
topic-host = un pays hôte
topic-venue = un site
topic-emergency = les numéros d'urgence
topic-person = cet athlète
absence-never-host = { THE($who) } n'{ NUM($who) ->
        [pl] ont
       *[sg] a
    } jamais organisé les Jeux d'hiver.
absence-never-venue = aucun site n'est prévu { $about }.
nearest-editions = les Jeux d'hiver les plus proches : { $list }.
absence-fact-news = le flux n'a pas d'actualité là-dessus.
no-such-medal = { THE($who) } n'{ NUM($who) ->
        [pl] ont
       *[sg] a
    } pas remporté de telle médaille.
topic-speed = les vitesses
topic-distance = les longueurs de saut
topic-broadcast = les diffusions
topic-doping = les contrôles antidopage
topic-private = la vie privée
topic-travel = les itinéraires
topic-medal-design = le dessin des médailles
topic-quote = les déclarations
topic-equipment = le matériel
topic-fact = cela
topic-rank = les rangs
