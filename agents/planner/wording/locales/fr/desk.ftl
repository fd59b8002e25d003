say-hello = bonjour. Interrogez-moi sur les Jeux d'hiver : résultats, médailles, programme, athlètes, sites ou règles.
say-thanks = avec plaisir.
say-who-are-you = je suis Stadion, un assistant d'IA consacré aux Jeux d'hiver. Je réponds d'après les données officielles et je cite mes sources ; je ne suis pas affilié au CIO.
say-how-are-you = tout va bien, merci. Que voulez-vous savoir des Jeux ?
say-goodbye = au revoir, et bon spectacle.
say-praise = merci, c'est gentil.
say-yes = très bien. Que voulez-vous savoir ?
say-no = comme vous voudrez.
say-help = je peux vous dire qui a gagné, où et quand tout se passe, où en est le tableau des médailles, qui sont les athlètes et comment marchent les sports.
say-capabilities = { say-help }
say-not-understood = je n'ai pas compris. Vous pouvez demander qui a gagné une épreuve, où en est un pays, ou quand a lieu une compétition.
say-unclear = { say-not-understood }
say-out-of-scope = cela sort de ce que je connais. Je peux vous renseigner sur les Jeux d'hiver : résultats, médailles, programme, athlètes, sites et règles.
say-no-more = c'est tout ce que j'ai.
say-empty = écrivez-moi une question sur les Jeux.
say-too-long = ce message est trop long pour moi. Dites-le en quelques phrases.
say-unreadable = je n'arrive pas à lire ce message. Écrivez-le en texte simple.
say-unsupported-language = je ne parle pas encore cette langue. Vous pouvez m'écrire en { $languages }.
say-emergency = appelez le { $number } tout de suite.
say-trouble = quelque chose n'a pas marché de mon côté. Reposez votre question.
say-greet = { say-hello }
say-bye = { say-goodbye }
say-cannot = { say-not-understood }
say-tool-failed = { say-trouble }

refuse-generic = je ne peux pas vous aider sur ce point. Interrogez-moi plutôt sur les Jeux d'hiver.
refuse-betting = je ne donne pas de conseils de paris. Je peux vous montrer la liste de départ et les résultats précédents.
refuse-politics = je ne prends pas parti en politique. Je peux vous dire ce qui s'est passé en compétition.
refuse-medical = je ne peux pas donner de conseil médical ; parlez-en à un médecin. En cas d'urgence, appelez le numéro local.
refuse-personal-data = je ne donne aucune information privée. Je peux vous dire les épreuves et les médailles d'un athlète.
refuse-hate = je ne parle pas ainsi des gens. Je vous parle volontiers de leur sport.
refuse-violence = je n'aide pas à faire du mal. Si quelqu'un est en danger, appelez tout de suite le numéro d'urgence local.
refuse-self-harm = je suis désolé que vous traversiez cela. Vous n'avez pas à le porter seul : appelez le numéro d'urgence local (112 en Europe), ou parlez-en à un proche.
refuse-illegal = je ne peux pas vous aider sur ce point. Je vous aide volontiers à profiter des Jeux.
refuse-injection = mes instructions ne sont pas publiques. Interrogez-moi sur les Jeux d'hiver, je répondrai d'après mes sources.
refuse-jailbreak = je reste ce que je suis, l'assistant des Jeux d'hiver. Que voulez-vous en savoir ?
refuse-roleplay = { refuse-jailbreak }
refuse-doping = je n'accuse personne. Je peux vous dire ce que donnent les résultats officiels.
refuse-sexual = je ne peux pas vous aider sur ce point. Interrogez-moi plutôt sur les Jeux d'hiver.

desk-other = ce service n'est pas encore ouvert. Je peux vous aider pour les résultats, les médailles, le programme, les athlètes, les sites et les règles.
desk-fan = { say-trouble }
desk-museum = le service du musée vous guidera dans les collections ; il n'est pas encore ouvert. Je peux déjà vous raconter l'histoire de chaque épreuve des Jeux d'hiver.
desk-noc = le service des comités olympiques répondra d'après leurs documents ; il n'est pas encore ouvert. Je peux déjà vous donner résultats, engagements et programme.
desk-media = le service des images trouvera chaque moment en vidéo ; il n'est pas encore ouvert. Je peux déjà vous dire qui a gagné et quand.
desk-replay = le service des ralentis montrera chaque moment sous tous les angles ; il n'est pas encore ouvert. Je peux déjà vous dire où et quand il a eu lieu.
desk-operations = le service d'exploitation veillera sur les systèmes ; il n'est pas encore ouvert. Je peux déjà vous montrer le programme et ses changements.
desk-kiosk = le service des bornes parlera avec les visiteurs sur place ; il n'est pas encore ouvert. Je peux déjà vous renseigner sur les sites et les horaires.

ask-won = Qui a remporté { THE($event) } ?
ask-rules = Comment marche { THE($discipline) } ?
ask-person = Qu'a remporté { $who } ?
ask-rank = Où en { NUM($noc) ->
        [pl] sont
       *[sg] est
    } { THE($noc) } au tableau des médailles ?
ask-compare = Comparez { THE($one) } et { THE($other) } au fil des Jeux
ask-days = Quels jours { THE($noc) } { NUM($noc) ->
        [pl] ont-ils
       *[sg] a-t-{ GENDER($noc) ->
            [f] elle
           *[m] il
        }
    } remporté l'or ?
ask-history = Qui a remporté { THE($event) } au fil des Jeux ?
ask-table = Montrez-moi le tableau des médailles
ask-watch = Que me conseillez-vous de regarder ?
ask-venues = Quels sont les sites ?

premise-boycott = { THE($who) } n'{ has } pas boycotté ces Jeux : { $haul } { $when }.
premise-boycott-most = { THE($who) } n'{ has } pas boycotté ces Jeux : le plus grand nombre de médailles d'or { $when }, { $n }.
