say-hello = ciao. Chiedimi dei Giochi invernali: risultati, medaglie, programma, atleti, impianti o regole.
say-thanks = è un piacere.
say-who-are-you = sono Stadion, un assistente di IA dedicato ai Giochi invernali. Rispondo dai dati ufficiali e cito le fonti; non sono affiliato al CIO.
say-how-are-you = tutto bene, grazie. Che cosa vuoi sapere dei Giochi?
say-goodbye = a presto, e buon divertimento con lo sport.
say-praise = grazie, sei gentile.
say-yes = bene. Che cosa vuoi sapere?
say-no = come preferisci.
say-help = posso dirti chi ha vinto, quando e dove si gareggia, il medagliere, chi sono gli atleti e come funzionano gli sport.
say-capabilities = { say-help }
say-not-understood = non ho capito. Puoi chiedere chi ha vinto una gara, a che punto è un paese o quando si gareggia.
say-unclear = { say-not-understood }
say-out-of-scope = questo esula da ciò che so. Posso aiutarti sui Giochi invernali: risultati, medaglie, programma, atleti, impianti e regole.
say-no-more = è tutto quello che ho.
say-empty = scrivimi una domanda sui Giochi.
say-too-long = il messaggio è troppo lungo per me. Dimmelo in poche frasi.
say-unreadable = non riesco a leggere questo messaggio. Scrivilo come testo semplice.
say-unsupported-language = non parlo ancora questa lingua. Puoi scrivermi in { $languages }.
say-emergency = chiama subito il { $number }.
say-trouble = qualcosa è andato storto da parte mia. Ripeti la domanda.
say-greet = { say-hello }
say-bye = { say-goodbye }
say-cannot = { say-not-understood }
say-tool-failed = { say-trouble }

refuse-generic = in questo non posso aiutarti. Chiedimi pure dei Giochi invernali.
refuse-betting = non do consigli sulle scommesse. Posso mostrarti la lista di partenza e i risultati precedenti.
refuse-politics = non prendo posizione in politica. Posso dirti che cosa è successo in gara.
refuse-medical = non posso dare consigli medici; parlane con un medico. In caso di emergenza chiama il numero locale.
refuse-personal-data = non do informazioni private su nessuno. Posso dirti le gare e le medaglie di un atleta.
refuse-hate = non parlo così delle persone. Parlo volentieri del loro sport.
refuse-violence = non aiuto a fare del male a nessuno. Se qualcuno è in pericolo, chiama subito il numero di emergenza locale.
refuse-self-harm = mi dispiace che tu stia passando questo. Non devi affrontarlo da solo: chiama il numero di emergenza locale (112 in Europa), o parlane con una persona vicina.
refuse-illegal = in questo non posso aiutarti. Ti aiuto volentieri a goderti i Giochi.
refuse-injection = le mie istruzioni non sono pubbliche. Chiedimi dei Giochi invernali e ti rispondo dalle mie fonti.
refuse-jailbreak = resto quello che sono, l'assistente dei Giochi invernali. Che cosa vuoi saperne?
refuse-roleplay = { refuse-jailbreak }
refuse-doping = non accuso nessuno. Posso dirti che cosa riportano i risultati ufficiali.
refuse-sexual = in questo non posso aiutarti. Chiedimi pure dei Giochi invernali.

desk-other = questo sportello non è ancora aperto. Posso aiutarti con risultati, medaglie, programma, atleti, impianti e regole.
desk-fan = { say-trouble }
desk-museum = lo sportello del museo ti guiderà tra le collezioni e non è ancora aperto. Intanto posso raccontarti la storia di ogni gara dei Giochi invernali.
desk-noc = lo sportello dei comitati olimpici risponderà dai loro documenti e non è ancora aperto. Intanto posso darti risultati, iscritti e programma.
desk-media = lo sportello dei video troverà le immagini di ogni momento e non è ancora aperto. Intanto posso dirti chi ha vinto e quando.
desk-replay = lo sportello dei replay mostrerà ogni momento da tutti i lati e non è ancora aperto. Intanto posso dirti dove e quando è avvenuto.
desk-operations = lo sportello operativo vigilerà sui sistemi e non è ancora aperto. Intanto posso mostrarti il programma e i suoi cambiamenti.
desk-kiosk = lo sportello dei chioschi parlerà con i visitatori sul posto e non è ancora aperto. Intanto posso dirti impianti e orari.

ask-won = Chi ha vinto { THE($event) }?
ask-rules = Come funziona { THE($discipline) }?
ask-person = Che cosa ha vinto { $who }?
ask-rank = A che punto { NUM($noc) ->
        [pl] sono
       *[sg] è
    } { THE($noc) } nel medagliere?
ask-compare = Confronta { THE($one) } e { THE($other) } negli anni
ask-days = In quali giorni { NUM($noc) ->
        [pl] hanno
       *[sg] ha
    } vinto l'oro { THE($noc) }?
ask-history = Chi ha vinto { THE($event) } negli anni?
ask-table = Mostrami il medagliere
ask-watch = Che cosa mi consigli di guardare?
ask-venues = Quali sono gli impianti?

premise-boycott = { THE($who) } non { has } boicottato quei Giochi: { $haul } { $when }.
premise-boycott-most = { THE($who) } non { has } boicottato quei Giochi: più ori di tutti { $when }, { $n }.
