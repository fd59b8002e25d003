# Who won.

won-event = { THE($who) } won { THE($event) } { $when }{ $behind }.
won-on = on { $when }, { THE($who) } won { THE($event) }{ $behind }.
behind-two = , ahead of { THE($second) } and { THE($third) }
behind-same = , ahead of { $second } and { $third }, both of { THE($noc) }
behind-sweep = , ahead of { $second } and { $third }: all three medals for { THE($noc) }
behind-silver = , ahead of { THE($others) }
behind-bronze = , with bronze for { THE($others) }

colour =
    { $medal ->
        [gold] gold
        [silver] silver
       *[bronze] bronze
    } in { THE($event) } { $when } went to { THE($who) }.
colour-short =
    { $medal ->
        [gold] gold
        [silver] silver
       *[bronze] bronze
    } went to { THE($who) }.
colour-tie = { number } { $medal ->
        [gold] golds
        [silver] silvers
       *[bronze] bronzes
    } were awarded in { THE($event) } { $when }: { $who }.
colour-short-tie = { number } { $medal ->
        [gold] golds
        [silver] silvers
       *[bronze] bronzes
    } were awarded: { $who }.
none-awarded-in = no { medal } was awarded in { THE($event) }.
none-awarded = no { medal } was awarded.
no-tie = one { medal } was awarded in { THE($event) }, to { THE($who) }.
note-team-unnamed = my source names the teams, not their members.
note-stripped = this is the podium after a disqualification.
note-reallocated = this is the podium after the medals were reallocated.

won-one = { THE($who) } won { medal } in { THE($event) } { $when }.
won-medals = { THE($who) } won { $haul } { $where } { $when }{ $what }.
item-event = { $event }
item-medal = { medal } in { THE($event) }
item-at = { $item } ({ $games })
history-part = { THE($event) }, Games by Games.
history = { THE($event) } has been won at { $n } Winter Games, from { $first } to { $last }.
awarded =
    { $medal ->
        [gold] { golds }
        [silver] { silvers }
        [bronze] { bronzes }
       *[any] { medals }
    } { $n ->
        [one] was
       *[other] were
    } awarded { $where } { $when }.
cut = these are { $shown } of { $total }.
days-of = { THE($who) } won { $haul } on { number } { $n ->
        [one] day
       *[other] days
    }: { $list }.
days = { $haul }, on { number } { $n ->
        [one] day
       *[other] days
    }: { $list }.

no-medals-yet = the medals have not been decided yet.
undecided = { THE($event) } has not been decided yet.
undecided-live = { THE($event) } has not been decided yet: it is on now.
undecided-until = { THE($event) } has not been decided yet: it starts on { $when }.
undecided-over = { THE($event) } was set for { $when }; I have no result yet.

# The medal table.

table-place = { THE($who) } { $over ->
        [yes] finished
       *[no] is
    } { $tied ->
        [yes] joint { ordinal-rank }
       *[no] { ordinal-rank }
    } { $where } { $when }: { $haul }.
table-place-total = { THE($who) } { $over ->
        [yes] finished
       *[no] is
    } { $tied ->
        [yes] joint { ordinal-rank }
       *[no] { ordinal-rank }
    } by total medals { $where } { $when }: { $haul }.
table-count = { THE($who) } won { $haul } { $where } { $when }, { $tied ->
        [yes] joint { ordinal-rank }
       *[no] { ordinal-rank }
    } in the table.
ordinal-rank = { $rank ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
        [6] sixth
        [7] seventh
        [8] eighth
        [9] ninth
        [10] tenth
       *[other] { ORDINAL($rank) ->
            [one] { $rank }st
            [two] { $rank }nd
            [few] { $rank }rd
           *[other] { $rank }th
        }
    }
table-lead = { THE($who) } { $over ->
        [yes] topped
       *[no] leads
    } the medal table { $where } { $when }: { $haul }.
table-lead-total = { THE($who) } won the most medals { $where } { $when }: { $haul }.
table-lead-shared = { THE($who) } share first place { $when }, with { $haul } each.
table-behind = next { $n ->
        [one] comes
       *[other] come
    } { $list }.
table-outside = { THE($who) } won { $haul } but { NUM($who) ->
        [pl] have
       *[sg] has
    } no place in the table.
table-empty = no medal has been awarded yet { $when }.
no-medal = { THE($who) } won no { medal } { $where } { $when }.

# Counts and comparisons.

none-counted = no { medal } was awarded { $where } { $when }.
medals-awarded = { $haul } { $n ->
        [one] was
       *[other] were
    } awarded { $where } { $when }.
most = { THE($who) } won the most { $medal ->
        [gold] golds
        [silver] silvers
        [bronze] bronzes
       *[any] medals
    } { $where } { $when }: { $haul }.
most-shared = { THE($who) } won the most { $medal ->
        [gold] golds
        [silver] silvers
        [bronze] bronzes
       *[any] medals
    } { $where } { $when }, { $haul } each.
then-come = next { $n ->
        [one] comes
       *[other] come
    } { $list }.
spread = { THE($who) } won { $haul } { $over } { $where } { $when }{ $what }.
spread-awarded = { $haul } were awarded { $over } { $where } { $when }{ $what }.
over-day = on { number } { $n ->
        [one] day
       *[other] days
    }
over-event = in { number } { $n ->
        [one] event
       *[other] events
    }
over-discipline = in { number } { $n ->
        [one] sport
       *[other] sports
    }
over-games = at { number } Winter Games
compare-ahead = { THE($who) } is ahead of { THE($other) } { $where } { $when }: { $n } golds to { $m }.
compare-level = { THE($who) } are level { $where } { $when }, with { golds } each.
compare-many = { THE($who) } is ahead { $where } { $when }: { $list }.
compare-all = counting all medals, it is { $n } to { $m }.
compare-games = { $games }: { $list }.
item-count-golds = { THE($item) } ({ golds })
col-golds-of = { $noc }: golds (all)
cell-of-total = { $n } ({ $total })
