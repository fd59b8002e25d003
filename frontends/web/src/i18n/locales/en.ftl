### Words of the interface. Fluent syntax; every language has the same ids (checked by a test).

## Frame
skip-to-content = Skip to content
tagline = Ask about the Winter Games.
landing-lead = Results, medals, schedules, athletes, venues and rules, from 1924 to Milano Cortina 2026. Every sentence shows where it comes from.
desks-title = Desks
desk-fan = Fans’ desk
nothing-here = There is no page at this address.
back-to-start = Back to the start
footer-independent = Stadion is not affiliated with, endorsed by or sponsored by the IOC, OBS or any organising committee.
footer-data = Facts come from published results and the Olympic Data Feed format; each answer names its source.
footer-sign-in = Staff sign-in
rehearsal = Rehearsal: the data here is synthetic.
close = Close
cancel = Cancel
offline = You are offline. What you have read stays here; new questions wait for the connection.

## Composer
composer-label = Your question
composer-placeholder = Ask anything about the Games
composer-follow-up = Ask a follow-up
send = Ask
stop = Stop
try-asking = For example
example-1 = Who won the women’s downhill?
example-2 = Which country leads the medal table?
example-3 = How do Norway and Germany compare at Winter Games?

## Today
today-none = No sessions on this day.
today-over = The Games ended on { $day }.
today-failed = The schedule could not be loaded.
status-running = Live
status-cancelled = Cancelled
status-postponed = Postponed
status-delayed = Delayed
status-interrupted = Interrupted

## Answer
question-by-you = You asked
working = Looking it up
working-long = Still looking. The connection may be slow.
stopped = Stopped.
retry = Try again
copy = Copy
copied = Copied
wrong = This is wrong
wrong-thanks = Thank you. Somebody will check it.
wrong-what = What is wrong? (optional)
wrong-send = Send
feedback-failed = That did not reach us. Try again.
you-could-ask = You could ask
sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
source-number = Source { $number }: { $title }
source = Source
tool-medals = Looking through the medals
tool-schedule = Looking through the schedule
tool-results = Looking through the results
tool-people = Looking up athletes and teams
tool-places = Looking up venues
tool-rules = Reading the rules
tool-other = Looking it up
new-conversation = New conversation

## Sources
source-kind-odf = Data feed message
source-kind-table = Table
source-kind-page = Document page
source-kind-moment = Video moment
source-kind-object = Museum object
source-publisher = From
source-version = Version
source-as-of = As of
source-locator = Where
source-quote = What it says
source-message = Message
source-message-type = Type
source-received = Received
source-status = Status
source-superseded = Superseded by a newer message
source-show-message = Show the message
source-failed = The details could not be loaded.
next-source = Next source
previous-source = Previous source

## Cards
gold = Gold
silver = Silver
bronze = Bronze
total = Total
medals = Medals
rank = Rank
noc = Country
athlete = Athlete
team = Team
result = Result
difference = Gap
bib = Bib
event = Event
games = Games
tied = tied
show-all = Show all { $count }
show-fewer = Show fewer
more-not-shown = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
outside-table = Outside the table
table-final = Final
table-so-far = So far
table-by-total = By total
table-no-medal = No medal: { $names }
note-tie = A tie: the medal was shared.
note-no_bronze = No bronze was awarded.
note-two_golds = Two golds were awarded.
note-stripped = A medal was withdrawn.
note-reallocated = Medals were reallocated.
note-team_unnamed = The source names the team but not its members.
all-winter-games = All Winter Games since 1924
add-to-calendar = Add { $session } to calendar
venue-time = { $time } at the venue
time-to-be-set = Time to be set
games-over = The Games are over.
entries = Entered in
flag-bearer = Flag bearer
women = Women
men = Men
people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
teams-count = { $count ->
    [one] { $count } team
   *[other] { $count } teams
}
open-map = Map
events-count = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
delegations-with-medals = { $count } delegations with medals
record = Record
start-list = Start list
unofficial = Unofficial
official = Official
medal-decided = A medal is decided
call-general = All emergencies
call-police = Police
call-fire = Fire
call-ambulance = Ambulance
choose-one = Which one do you mean?
third-party = Quoted from the news feed
in-english = Only in English so far
download = Download
veil-title = Results hidden
veil-lift = Show

## Preferences
settings = Settings
language = Language
theme = Appearance
theme-system = System
theme-light = Light
theme-dark = Dark
time-zone = Time zone
time-zone-device = This device ({ $zone })
time-zone-venue = At the venues
favourite = Favourite team
favourite-none = None
spoiler-free = Hide results
spoiler-free-about = Results stay covered until you tap.
clock = Games clock
clock-about = Ask as if it were another moment of the Games. What happened later is then unknown.
clock-at = Date and time (venue)
clock-set = Set the clock
clock-return = Back to now

## Conversations
conversations = Conversations
conversations-none = Nothing here yet. What you ask is kept for you on this device.
conversations-failed = The list could not be loaded.
export = Export
delete = Delete
delete-sure = Delete for good?
delete-failed = It could not be deleted.
untitled = Conversation

## Sign-in
sign-in-title = Staff sign-in
sign-in-about = Fans need no account.
user-name = User name
password = Password
sign-in = Sign in
sign-out = Sign out
signed-in-as = Signed in as { $name }
sign-in-wrong = User name or password is not right.

## Failures
failure-title = This did not work
failure-offline = You are offline.
failure-offline-recovery = Check the connection, then try again.
failure-unreachable = The desk cannot be reached.
failure-unreachable-recovery = Try again in a moment.
failure-too_many = That was a lot of questions at once.
failure-too_many-recovery = { $seconds ->
    [0] Wait a moment, then try again.
    [one] You can ask again in { $seconds } second.
   *[other] You can ask again in { $seconds } seconds.
}
failure-internal = Something broke on our side.
failure-internal-recovery = Try again. If it happens again, tell us the number below.
failure-unavailable = A part of the desk is not available right now.
failure-unavailable-recovery = Try again in a moment.
failure-too_large = That question is too long.
failure-too_large-recovery = Ask it in fewer words.
failure-deadline = The answer took too long.
failure-deadline-recovery = Try again in a moment.
failure-unknown_conversation = This conversation is not here.
failure-unknown_conversation-recovery = It may have been deleted, or it belongs to another browser.
failure-request-id = Number: { $id }

## Card words
conversation-schedule = Schedule
phase-final = Final
phase-semifinal = Semifinal
phase-quarterfinal = Quarterfinal
phase-last-16 = Round of 16
phase-last-32 = Round of 32
phase-qualification = Qualification
phase-preliminary = Preliminary round
phase-group-a = Group A
phase-group-b = Group B
phase-group-c = Group C
phase-heats = Heats
phase-seeding = Seeding
phase-training = Training
phase-bronze = Bronze medal match
phase-part = { $phase }, part { $number }
venues = Venues
news = News
worth-watching = Worth watching
day = Day
discipline = Sport
