absence-name = non conosco niente e nessuno di nome «{ $asked }».
absence-name-person = non conosco atleti di nome «{ $asked }».
absence-name-noc = non conosco paesi o squadre di nome «{ $asked }».
absence-name-event = non conosco gare dei Giochi invernali di nome «{ $asked }».
absence-name-discipline = non conosco sport invernali di nome «{ $asked }».
absence-name-venue = non conosco impianti di nome «{ $asked }».
absence-fact = le mie fonti non hanno { $topic } { $about }.
absence-fact-results = il flusso ufficiale non ha risultati { $about }, solo il programma.
absence-fact-date = le mie fonti non danno il giorno delle medaglie { $about }.
absence-about = ({ $subject })
absence-about-of = { OF($about) }
absence-not-yet = è presto per { $topic } { $about }{ $dated ->
        [yes] : appuntamento { $when }
       *[no] { "" }
    }.
absence-not-yet-games = quei Giochi devono ancora venire: non c'è niente da raccontare per ora.
absence-not-yet-medal = ancora nessuna medaglia { $about }{ $dated ->
        [yes] ; prossima occasione { $when }
       *[no] { "" }
    }.
absence-not-yet-medallists = le medaglie { $about } non sono ancora assegnate.
absence-not-yet-medal-table = nessuna medaglia è stata ancora assegnata{ $dated ->
        [yes] ; la prima si decide { $when }
       *[no] { "" }
    }.
absence-never = non trovo niente del genere { $about }.
absence-never-medal = nessuna medaglia del genere è mai stata vinta { $about }.
absence-never-games = nel { $asked } non ci sono stati Giochi invernali.
absence-never-games-cancelled = i Giochi del { $asked } furono annullati per la guerra.
absence-never-entry = { $subject } non figura tra gli iscritti di questi Giochi.
absence-never-host = { THE($who) } non { NUM($who) ->
        [pl] hanno
       *[sg] ha
    } mai ospitato i Giochi invernali.
absence-never-venue = nessun impianto previsto { $about }.
absence-outside = non rientra nel mio campo: i Giochi invernali, dai primi agli ultimi.
absence-outside-summer-games = il { $asked } era anno di Giochi estivi; io seguo solo quelli invernali.
absence-event-absent = { $subject }: questa gara non era in programma { $at }.
absence-at = a { $games }
absence-spoiler = tengo per me { $topic } { $about }, come hai chiesto. Se me lo domandi apertamente, te lo dico.
nearest-names = intendevi { $list }?
nearest-games = era in programma a queste edizioni: { $list }.
nearest = quello che ho: { $list }.
absence-fact-but = le mie fonti hanno { $known }, ma non { $topic }.
known-medallists = i medagliati { OF($about) }
known-medals = le medaglie { OF($about) }
known-profile = le iscrizioni { OF($about) }
known-schedule = il programma { OF($about) }
known-event = il programma { OF($about) }
known-venue = il programma { OF($about) }
of-person = di { $name }

topic-time = i tempi dei vincitori
topic-score = i punteggi
topic-margin = i distacchi
topic-results = i risultati
topic-medal = una medaglia
topic-medals = le medaglie
topic-medallists = i medagliati
topic-medal-table = il medagliere
topic-date = il giorno
topic-weather = il meteo
topic-injury = gli infortuni
topic-biography = le biografie
topic-age = le età
topic-prize = i premi
topic-prize-money = i premi in denaro
topic-ticket = i biglietti
topic-tickets = i biglietti
topic-television = gli orari in televisione
topic-transport = i trasporti
topic-height = altezze e pesi
topic-family = la vita familiare
topic-salary = i guadagni
topic-attendance = le presenze di pubblico
topic-temperature = le temperature
topic-record = i record
topic-records = i record
topic-news = le notizie
topic-entry = un'iscrizione
topic-session = un appuntamento
topic-games = quei Giochi
topic-host = un paese ospitante
topic-venue = un impianto
topic-emergency = i numeri di emergenza
topic-person = questo atleta
topic-other = questo dato

choice = sono { number-m }: { $list }.
choice-won = sono { number-m }: { $list }.
choice-which =
    { $person ->
        [yes] di chi si tratta?
       *[no] quale intendi?
    }
choice-option = **{ $name }** ({ $hint })
choice-option-aloud = { $name }, { $hint }
choice-option-plain = **{ $name }**
nearest-editions = i Giochi invernali più vicini: { $list }.
absence-fact-news = il flusso non ha notizie su questo.
no-such-medal = { THE($who) } non { NUM($who) ->
        [pl] hanno
       *[sg] ha
    } vinto una medaglia del genere.
topic-speed = le velocità
topic-distance = le lunghezze dei salti
topic-broadcast = le trasmissioni
topic-doping = i controlli antidoping
topic-private = la vita privata
topic-travel = le indicazioni di viaggio
topic-medal-design = il disegno delle medaglie
topic-quote = le dichiarazioni
topic-equipment = i materiali
topic-fact = questo dato
topic-rank = i piazzamenti
