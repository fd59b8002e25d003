# People, teams, places, editions.

pronoun =
    { $gender ->
        [f] she
       *[m] he
    }
coach = { $who } is an accredited coach or official.
athlete-events = { $who } entered { $events } at { $games }.
athlete-entered = { $who } entered { $games } { $sports }.
athlete-past = { $who } competed { $sports }.
athlete-bare = { $who } is in my records.
flag-bearer = { $who } carried the flag.
medals-career = { $who } won { $haul } at Winter Games{ $what }.
medals-none = { $who } has won no medal at Winter Games.
medals-none-of = { $who } has won no { medal } at Winter Games.
medals-veiled = medals of these Games are left out, as you wished.

women =
    { $n ->
        [one] { $n } woman
       *[other] { $n } women
    }
men =
    { $n ->
        [one] { $n } man
       *[other] { $n } men
    }
split = : { $list }
athletes-of = { THE($who) } entered { $n } { $n ->
        [one] athlete
       *[other] athletes
    } { $where }{ $split }{ $what }.
athletes = { $n } { $n ->
        [one] athlete was
       *[other] athletes were
    } entered { $where }{ $split }{ $what }.
athletes-none-of = { THE($who) } entered nobody { $where }.
athletes-none = nobody was entered { $where }.
flag-bearers-of = { $who } carried the flag of { THE($noc) }.
flag-bearers = { $who } carried a flag.
flag-bearers-many = there are { $n } flag bearers.
flag-bearers-none = my sources name no flag bearer.
teams-of = { THE($who) } entered { $n } { $n ->
        [one] team
       *[other] teams
    } { $where }.
teams = { $n } { $n ->
        [one] team was
       *[other] teams were
    } entered { $where }.
teams-none-of = { THE($who) } entered no team { $where }.
teams-none = no team was entered { $where }.
team-members = { $name }{ $of ->
        [yes] , in { THE($event) }
       *[no] { "" }
    }: { $people }.
team-alone = { $name }{ $of ->
        [yes] { " " }in { THE($event) }
       *[no] { "" }
    }.
col-team = Team
col-members = Members
col-competitor = Competitor
col-start = Start
col-result = Result

venue = { THE($venue) } is { $town }; it is home to { $uses }.
venue-uses = { THE($venue) } is home to { $uses }.
venue-plain = { THE($venue) } is one of the venues.
venue-of = { $discipline } takes place { $where }.
venue-dates = { $over ->
        [yes] it was in use from { $first } to { $last }.
       *[no] it is in use from { $first } to { $last }.
    }
venues = there are { $n } venues.
venues-none = my sources have no such venue.
col-town = Town
col-uses = Home to

games-held = { $over ->
        [yes] { $games } took place in { THE($noc) } from { $first } to { $last }.
       *[no] { $games } takes place in { THE($noc) } from { $first } to { $last }.
    }
games-held-undated = { $games } took place in { THE($noc) }.
games-size = there were { $n } events, and { $nocs } delegations won medals.
games-hosted = { THE($who) } has hosted the Winter Games { $n ->
        [1] once
        [2] twice
       *[other] { number } times
    }: { $list }.
games-many = there have been { $n } Winter Games, beginning with { $first }.
games-none = there were no such Winter Games.
col-host = Host
col-events = Events

result-final = { $unit }, in order: { $list }.
result-provisional = { $unit }, not yet official: { $list }.
placed = { $who }{ $marked ->
        [yes] { " " }in { $mark }
       *[no] { "" }
    }
start-list = { $unit }: { $n } at the start{ $whole ->
        [yes] , { $list }
       *[no] , first of all { $list }
    }.
no-lines = { $unit }: the feed has no result yet.
record = the { $type } in { THE($event) } is { $mark }, by { $who } { $when }.
record-unheld = the { $type } in { THE($event) } is { $mark }.
record-type =
    { $type ->
        [WR] world record
        [OR] Olympic record
        [TR] track record
        [NR] national record
        [WB] world best
        [OB] Olympic best
       *[other] record
    }

rules-none = I have no rule { IN($discipline) } that answers this.
rules-in-english = I have this in English only.
news-none = there is no news.
news = the feed reported on { $day }: “{ $title }”.
news-quote = it says: “{ $words }”

advice-over = the Games are over, so these are the moments to look back at.
advice = { $unit }, { $when }: { $why }.
advice-plain = { $unit }, { $when }.
advice-none = nothing is left to watch in what you asked for.
advice-none-over = the Games are over; there is nothing live left to watch.
reason-medal-final = medals are decided
reason-bronze-match = bronze is at stake
reason-knockout = it is win or go home
reason-home-favourite = { $noc } has medallists in it
reason-defending-champion = the defending champion is back
reason-close-rivalry = former medallists meet again
reason-new-event = the event is new
reason-on-now = it is on now
reason-taste = it is your sport
reason-noc-entered = { $noc } is in it
reason-noc-gold = { $noc } won gold
reason-noc-medal = { $noc } won a medal
reason-tie = it ended in a tie
reason-multiple-champion = it was one of several golds for its winner

emergency-call = call { $number } now: it is the emergency number in { THE($noc) }, free from any phone.
emergency-others = direct lines: { $list }.
emergency-item = { $service ->
        [police] police
        [fire] fire brigade
       *[ambulance] ambulance
    } { $number }
