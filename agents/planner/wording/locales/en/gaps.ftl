# What is not known, and questions back.

absence-name = I know nobody and nothing by the name “{ $asked }”.
absence-name-person = I know no athlete by the name “{ $asked }”.
absence-name-noc = I know no country or team by the name “{ $asked }”.
absence-name-event = I know no Winter Games event by the name “{ $asked }”.
absence-name-discipline = I know no winter sport by the name “{ $asked }”.
absence-name-venue = I know no venue by the name “{ $asked }”.
absence-fact = my sources do not have { $topic } { $about }.
absence-fact-results = the feed has no result { $about }, only the schedule.
absence-fact-date = my sources give no day for the medals { $about }.
absence-about = ({ $subject })
absence-about-of = for { THE($about) }
absence-not-yet = it is too early for { $topic } { $about }{ $dated ->
        [yes] : that comes on { $when }
       *[no] { "" }
    }.
absence-not-yet-games = those Games are still to come, so there is nothing to tell yet.
absence-not-yet-medal = no medal yet { $about }{ $dated ->
        [yes] ; the next chance is on { $when }
       *[no] { "" }
    }.
absence-not-yet-medallists = the medals { $about } have not been decided yet.
absence-not-yet-medal-table = no medal has been awarded yet{ $dated ->
        [yes] ; the first is decided on { $when }
       *[no] { "" }
    }.
absence-never = I find no { $topic } { $about }.
absence-never-medal = no such medal has been won { $about }.
absence-never-games = there were no Winter Games in { $asked }.
absence-never-games-cancelled = the { $asked } Games were cancelled because of the war.
absence-never-entry = { $subject } was not entered at these Games.
absence-outside = that is outside what I cover: the Winter Games, from the first to the latest.
absence-outside-summer-games = { $asked } was a Summer Games year; I cover the Winter Games only.
absence-event-absent = there was no { $subject } { $at }.
absence-at = at { $games }
absence-spoiler = I am keeping { $topic } { $about } from you, as you wished. Ask me outright and I will tell.
nearest-names = did you mean { $list }?
nearest-games = it was held at { $list }.
nearest = what I do have: { $list }.

topic-time = the winning times
topic-score = the scores
topic-margin = the margins
topic-results = the results
topic-medal = medal
topic-medals = the medals
topic-medallists = the medallists
topic-medal-table = the medal table
topic-date = the day
topic-weather = the weather
topic-injury = injuries
topic-biography = life stories
topic-age = ages
topic-prize = prize money
topic-ticket = tickets
topic-record = records
topic-news = news
topic-entry = entry
topic-session = session
topic-games = those Games
topic-other = that

choice = there are { number }: { $list }.
choice-won = { number } did: { $list }.
choice-which = which one do you mean?
choice-option = **{ $name }** ({ $hint })
choice-option-aloud = { $name }, { $hint }
choice-option-plain = **{ $name }**
absence-fact-but = my sources have { $known } but not { $topic }.
known-medallists = the medallists { OF($about) }
known-medals = the medals { OF($about) }
known-profile = the events { OF($about) }
known-schedule = the schedule { OF($about) }
known-event = the schedule { OF($about) }
known-venue = what takes place { IN($about) }
of-person = of { $name }
topic-prize-money = prize money
topic-tickets = tickets
topic-television = television times
topic-transport = transport
topic-height = heights and weights
topic-family = families
topic-salary = incomes
topic-attendance = attendances
topic-temperature = temperatures
topic-records = records
topic-host = hosts
topic-venue = venue
topic-emergency = emergency numbers
topic-person = such an athlete
absence-never-host = { THE($who) } has not hosted the Winter Games.
absence-never-venue = no venue is set down { $about }.
nearest-editions = the nearest Winter Games: { $list }.
absence-fact-news = the feed has no news on that.
no-such-medal = { THE($who) } has won no such medal.
topic-speed = speeds
topic-distance = jump lengths
topic-broadcast = broadcasts
topic-doping = doping tests
topic-private = private matters
topic-travel = travel directions
topic-medal-design = the medals' design
topic-quote = quotes
topic-equipment = equipment
topic-fact = that
topic-rank = ranks
