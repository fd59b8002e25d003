### Parole dell’interfaccia.

## Frame
skip-to-content = Vai al contenuto
tagline = Chiedi dei Giochi invernali.
landing-lead = Risultati, medaglie, programma, atleti, sedi e regole, dal 1924 a Milano Cortina 2026. Ogni frase mostra da dove viene.
desks-title = Servizi
desk-fan = Il servizio per i tifosi
nothing-here = A questo indirizzo non c’è nessuna pagina.
back-to-start = Torna all’inizio
footer-independent = Stadion non è affiliato al CIO, a OBS o a un comitato organizzatore, né approvato o sponsorizzato da loro.
footer-data = I fatti vengono da risultati pubblicati e dal formato Olympic Data Feed; ogni risposta indica la sua fonte.
footer-sign-in = Accesso per il personale
rehearsal = Prova generale: questi dati sono sintetici.
close = Chiudi
cancel = Annulla
offline = Sei offline. Ciò che hai letto resta qui; le nuove domande aspettano la connessione.

## Composer
composer-label = La tua domanda
composer-placeholder = Chiedi qualcosa sui Giochi
composer-follow-up = Chiedi ancora
send = Chiedi
stop = Ferma
try-asking = Per esempio
example-1 = Chi ha vinto la discesa femminile?
example-2 = Quale Paese guida il medagliere?
example-3 = Norvegia e Germania a confronto ai Giochi invernali

## Today
today-none = Nessuna gara in questo giorno.
today-over = I Giochi si sono conclusi il { $day }.
today-failed = Non è stato possibile caricare il programma.
status-running = In diretta
status-cancelled = Annullata
status-postponed = Rinviata
status-delayed = In ritardo
status-interrupted = Interrotta

## Answer
question-by-you = Hai chiesto
working = Sto cercando
working-long = Sto ancora cercando. La connessione potrebbe essere lenta.
stopped = Fermato.
retry = Riprova
copy = Copia
copied = Copiato
wrong = È sbagliato
wrong-thanks = Grazie. Qualcuno controllerà.
wrong-what = Che cosa è sbagliato? (facoltativo)
wrong-send = Invia
feedback-failed = Non ci è arrivato. Riprova.
you-could-ask = Potresti chiedere
sources = { $count ->
    [one] { $count } fonte
   *[other] { $count } fonti
}
source-number = Fonte { $number }: { $title }
source = Fonte
tool-medals = Cerco tra le medaglie
tool-schedule = Cerco nel programma
tool-results = Cerco nei risultati
tool-people = Cerco atleti e squadre
tool-places = Cerco le sedi
tool-rules = Leggo le regole
tool-other = Sto cercando
new-conversation = Nuova conversazione

## Sources
source-kind-odf = Messaggio del flusso di dati
source-kind-table = Tabella
source-kind-page = Pagina di documento
source-kind-moment = Momento video
source-kind-object = Oggetto del museo
source-publisher = Da
source-version = Versione
source-as-of = Al
source-locator = Dove
source-quote = Che cosa dice
source-message = Messaggio
source-message-type = Tipo
source-received = Ricevuto
source-status = Stato
source-superseded = Sostituito da un messaggio più recente
source-show-message = Mostra il messaggio
source-failed = Non è stato possibile caricare i dettagli.
next-source = Fonte successiva
previous-source = Fonte precedente

## Cards
gold = Oro
silver = Argento
bronze = Bronzo
total = Totale
medals = Medaglie
rank = Posizione
noc = Paese
athlete = Atleta
team = Squadra
result = Risultato
difference = Distacco
bib = Pettorale
event = Gara
games = Giochi
tied = a pari merito
show-all = Mostra tutto ({ $count })
show-fewer = Mostra meno
more-not-shown = { $count ->
    [one] e { $count } altro
   *[other] e altri { $count }
}
outside-table = Fuori medagliere
table-final = Definitivo
table-so-far = Provvisorio
table-by-total = Per totale
table-no-medal = Senza medaglie: { $names }
note-tie = A pari merito: la medaglia è stata condivisa.
note-no_bronze = Nessun bronzo assegnato.
note-two_golds = Assegnati due ori.
note-stripped = Una medaglia è stata revocata.
note-reallocated = Alcune medaglie sono state riassegnate.
note-team_unnamed = La fonte nomina la squadra, ma non i suoi componenti.
all-winter-games = Tutti i Giochi invernali dal 1924
add-to-calendar = Aggiungi { $session } al calendario
venue-time = { $time } sul posto
time-to-be-set = Orario da definire
games-over = I Giochi sono finiti.
entries = Iscrizioni
flag-bearer = Portabandiera
women = Donne
men = Uomini
people-count = { $count ->
    [one] { $count } persona
   *[other] { $count } persone
}
teams-count = { $count ->
    [one] { $count } squadra
   *[other] { $count } squadre
}
open-map = Mappa
events-count = { $count ->
    [one] { $count } gara
   *[other] { $count } gare
}
delegations-with-medals = { $count ->
    [one] { $count } delegazione a medaglia
   *[other] { $count } delegazioni a medaglia
}
record = Record
start-list = Lista di partenza
unofficial = Non ufficiale
official = Ufficiale
medal-decided = Si assegna una medaglia
call-general = Tutte le emergenze
call-police = Polizia
call-fire = Vigili del fuoco
call-ambulance = Ambulanza
choose-one = Quale intendi?
third-party = Citato dal notiziario
in-english = Per ora solo in inglese
download = Scarica
veil-title = Risultati nascosti
veil-lift = Mostra
conversation-schedule = Programma
phase-final = Finale
phase-semifinal = Semifinale
phase-quarterfinal = Quarti di finale
phase-last-16 = Ottavi di finale
phase-last-32 = Sedicesimi di finale
phase-qualification = Qualificazione
phase-preliminary = Turno preliminare
phase-group-a = Gruppo A
phase-group-b = Gruppo B
phase-group-c = Gruppo C
phase-heats = Batterie
phase-seeding = Prove di piazzamento
phase-training = Allenamento
phase-bronze = Finale per il bronzo
phase-part = { $phase }, parte { $number }
venues = Sedi
news = Notizie
worth-watching = Da guardare
day = Giorno
discipline = Sport

## Preferences
settings = Impostazioni
language = Lingua
theme = Aspetto
theme-system = Sistema
theme-light = Chiaro
theme-dark = Scuro
time-zone = Fuso orario
time-zone-device = Questo dispositivo ({ $zone })
time-zone-venue = Nelle sedi di gara
favourite = Squadra preferita
favourite-none = Nessuna
spoiler-free = Nascondi i risultati
spoiler-free-about = I risultati restano coperti finché non tocchi.
clock = Orologio dei Giochi
clock-about = Chiedi come se fosse un altro momento dei Giochi. Ciò che è successo dopo è allora ignoto.
clock-at = Data e ora (sul posto)
clock-set = Imposta l’orologio
clock-return = Torna ad adesso

## Conversations
conversations = Conversazioni
conversations-none = Ancora niente. Ciò che chiedi resta per te su questo dispositivo.
conversations-failed = Non è stato possibile caricare l’elenco.
export = Esporta
delete = Elimina
delete-sure = Eliminare per sempre?
delete-failed = Non è stato possibile eliminarla.
untitled = Conversazione

## Sign-in
sign-in-title = Accesso per il personale
sign-in-about = Ai tifosi non serve un account.
user-name = Nome utente
password = Password
sign-in = Accedi
sign-out = Esci
signed-in-as = Accesso come { $name }
sign-in-wrong = Nome utente o password non corretti.

## Failures
failure-title = Non ha funzionato
failure-offline = Sei offline.
failure-offline-recovery = Controlla la connessione, poi riprova.
failure-unreachable = Il servizio non è raggiungibile.
failure-unreachable-recovery = Riprova tra poco.
failure-too_many = Sono tante domande in una volta.
failure-too_many-recovery = { $seconds ->
    [0] Aspetta un momento, poi riprova.
    [one] Puoi chiedere di nuovo tra { $seconds } secondo.
   *[other] Puoi chiedere di nuovo tra { $seconds } secondi.
}
failure-internal = Qualcosa si è rotto dalla nostra parte.
failure-internal-recovery = Riprova. Se succede ancora, comunicaci il numero qui sotto.
failure-unavailable = Una parte del servizio non è disponibile in questo momento.
failure-unavailable-recovery = Riprova tra poco.
failure-too_large = La domanda è troppo lunga.
failure-too_large-recovery = Falla con meno parole.
failure-deadline = La risposta ha impiegato troppo tempo.
failure-deadline-recovery = Riprova tra poco.
failure-unknown_conversation = Questa conversazione non è qui.
failure-unknown_conversation-recovery = Forse è stata eliminata, o appartiene a un altro browser.
failure-request-id = Numero: { $id }
