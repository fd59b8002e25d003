### Mots de l’interface.

## Frame
skip-to-content = Aller au contenu
tagline = Interrogez les Jeux d’hiver.
landing-lead = Résultats, médailles, programme, athlètes, sites et règles, de 1924 à Milano Cortina 2026. Chaque phrase indique sa source.
desks-title = Services
desk-fan = Le service des fans
nothing-here = Il n’y a pas de page à cette adresse.
back-to-start = Retour à l’accueil
footer-independent = Stadion n’est ni affilié au CIO, à OBS ou à un comité d’organisation, ni approuvé ou parrainé par eux.
footer-data = Les faits viennent de résultats publiés et du format Olympic Data Feed ; chaque réponse nomme sa source.
footer-sign-in = Accès du personnel
rehearsal = Répétition : ces données sont synthétiques.
close = Fermer
cancel = Annuler
offline = Vous êtes hors ligne. Ce que vous avez lu reste ici ; les nouvelles questions attendent la connexion.

## Composer
composer-label = Votre question
composer-placeholder = Posez votre question sur les Jeux
composer-follow-up = Posez une autre question
send = Demander
stop = Arrêter
try-asking = Par exemple
example-1 = Qui a gagné la descente dames ?
example-2 = Quel pays est en tête du tableau des médailles ?
example-3 = La Norvège et l’Allemagne aux Jeux d’hiver : qui fait mieux ?

## Today
today-none = Aucune épreuve ce jour-là.
today-over = Les Jeux se sont terminés le { $day }.
today-failed = Le programme n’a pas pu être chargé.
status-running = En direct
status-cancelled = Annulé
status-postponed = Reporté
status-delayed = Retardé
status-interrupted = Interrompu

## Answer
question-by-you = Vous avez demandé
working = Recherche en cours
working-long = Recherche toujours en cours. La connexion est peut-être lente.
stopped = Arrêté.
retry = Réessayer
copy = Copier
copied = Copié
wrong = C’est faux
wrong-thanks = Merci. Quelqu’un va vérifier.
wrong-what = Qu’est-ce qui est faux ? (facultatif)
wrong-send = Envoyer
feedback-failed = Cela ne nous est pas parvenu. Réessayez.
you-could-ask = Vous pourriez demander
sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
source-number = Source { $number } : { $title }
source = Source
tool-medals = Recherche parmi les médailles
tool-schedule = Recherche dans le programme
tool-results = Recherche dans les résultats
tool-people = Recherche des athlètes et des équipes
tool-places = Recherche des sites
tool-rules = Lecture des règles
tool-other = Recherche en cours
new-conversation = Nouvelle conversation

## Sources
source-kind-odf = Message du flux de données
source-kind-table = Tableau
source-kind-page = Page d’un document
source-kind-moment = Moment vidéo
source-kind-object = Objet de musée
source-publisher = De
source-version = Version
source-as-of = État au
source-locator = Où
source-quote = Ce qui y est dit
source-message = Message
source-message-type = Type
source-received = Reçu
source-status = État
source-superseded = Remplacé par un message plus récent
source-show-message = Afficher le message
source-failed = Les détails n’ont pas pu être chargés.
next-source = Source suivante
previous-source = Source précédente

## Cards
gold = Or
silver = Argent
bronze = Bronze
total = Total
medals = Médailles
rank = Rang
noc = Pays
athlete = Athlète
team = Équipe
result = Résultat
difference = Écart
bib = Dossard
event = Épreuve
games = Jeux
tied = ex æquo
show-all = Tout afficher ({ $count })
show-fewer = Afficher moins
more-not-shown = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
outside-table = Hors tableau
table-final = Définitif
table-so-far = Provisoire
table-by-total = Par total
table-no-medal = Sans médaille : { $names }
note-tie = Ex æquo : la médaille a été partagée.
note-no_bronze = Pas de bronze décerné.
note-two_golds = Deux médailles d’or décernées.
note-stripped = Une médaille a été retirée.
note-reallocated = Des médailles ont été réattribuées.
note-team_unnamed = La source nomme l’équipe, mais pas ses membres.
all-winter-games = Tous les Jeux d’hiver depuis 1924
add-to-calendar = Ajouter { $session } au calendrier
venue-time = { $time } sur place
time-to-be-set = Heure à fixer
games-over = Les Jeux sont terminés.
entries = Engagé en
flag-bearer = Porte-drapeau
women = Femmes
men = Hommes
people-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
teams-count = { $count ->
    [one] { $count } équipe
   *[other] { $count } équipes
}
open-map = Carte
events-count = { $count ->
    [one] { $count } épreuve
   *[other] { $count } épreuves
}
delegations-with-medals = { $count ->
    [one] { $count } délégation médaillée
   *[other] { $count } délégations médaillées
}
record = Record
start-list = Liste de départ
unofficial = Officieux
official = Officiel
medal-decided = Une médaille est en jeu
call-general = Toutes urgences
call-police = Police
call-fire = Pompiers
call-ambulance = Ambulance
choose-one = De qui ou de quoi parlez-vous ?
third-party = Cité du fil d’actualité
in-english = Seulement en anglais pour l’instant
download = Télécharger
veil-title = Résultats masqués
veil-lift = Afficher
conversation-schedule = Programme
phase-final = Finale
phase-semifinal = Demi-finale
phase-quarterfinal = Quart de finale
phase-last-16 = Huitième de finale
phase-last-32 = Seizième de finale
phase-qualification = Qualification
phase-preliminary = Tour préliminaire
phase-group-a = Groupe A
phase-group-b = Groupe B
phase-group-c = Groupe C
phase-heats = Séries
phase-seeding = Classement initial
phase-training = Entraînement
phase-bronze = Match pour le bronze
phase-part = { $phase }, partie { $number }
venues = Sites
news = Actualités
worth-watching = À regarder
day = Jour
discipline = Sport

## Preferences
settings = Réglages
language = Langue
theme = Apparence
theme-system = Système
theme-light = Clair
theme-dark = Sombre
time-zone = Fuseau horaire
time-zone-device = Cet appareil ({ $zone })
time-zone-venue = Sur les sites
favourite = Équipe favorite
favourite-none = Aucune
spoiler-free = Masquer les résultats
spoiler-free-about = Les résultats restent couverts jusqu’à ce que vous touchiez.
clock = Horloge des Jeux
clock-about = Posez vos questions comme à un autre moment des Jeux. La suite est alors inconnue.
clock-at = Date et heure (sur place)
clock-set = Régler l’horloge
clock-return = Revenir à maintenant

## Conversations
conversations = Conversations
conversations-none = Rien pour l’instant. Vos questions sont gardées pour vous sur cet appareil.
conversations-failed = La liste n’a pas pu être chargée.
export = Exporter
delete = Supprimer
delete-sure = Supprimer pour de bon ?
delete-failed = La suppression a échoué.
untitled = Conversation

## Sign-in
sign-in-title = Accès du personnel
sign-in-about = Les fans n’ont pas besoin de compte.
user-name = Nom d’utilisateur
password = Mot de passe
sign-in = Se connecter
sign-out = Se déconnecter
signed-in-as = Connecté : { $name }
sign-in-wrong = Nom d’utilisateur ou mot de passe incorrect.

## Failures
failure-title = Cela n’a pas marché
failure-offline = Vous êtes hors ligne.
failure-offline-recovery = Vérifiez la connexion, puis réessayez.
failure-unreachable = Le service est injoignable.
failure-unreachable-recovery = Réessayez dans un instant.
failure-too_many = Cela fait beaucoup de questions à la fois.
failure-too_many-recovery = { $seconds ->
    [0] Attendez un instant, puis réessayez.
    [one] Vous pourrez reprendre dans { $seconds } seconde.
   *[other] Vous pourrez reprendre dans { $seconds } secondes.
}
failure-internal = Quelque chose s’est cassé de notre côté.
failure-internal-recovery = Réessayez. Si cela se reproduit, donnez-nous le numéro ci-dessous.
failure-unavailable = Une partie du service est indisponible pour le moment.
failure-unavailable-recovery = Réessayez dans un instant.
failure-too_large = Cette question est trop longue.
failure-too_large-recovery = Posez-la en moins de mots.
failure-deadline = La réponse a pris trop de temps.
failure-deadline-recovery = Réessayez dans un instant.
failure-unknown_conversation = Cette conversation n’est pas ici.
failure-unknown_conversation-recovery = Elle a peut-être été supprimée, ou appartient à un autre navigateur.
failure-request-id = Numéro : { $id }
