won-event = { $who }{ $when }夺得{ $event }金牌{ $behind }。
won-on = { $when }，{ $who }夺得{ $event }金牌{ $behind }。
behind-two = ，{ $second }获得银牌，{ $third }获得铜牌
behind-same = ，{ $noc }选手{ $second }和{ $third }分获银牌和铜牌
behind-sweep = ，{ $second }和{ $third }分获银牌和铜牌，{ $noc }包揽前三名
behind-silver = ，{ $others }获得银牌
behind-bronze = ，{ $others }获得铜牌

colour = { $event }{ medal }{ $when }由{ $who }获得。
colour-short = { medal }由{ $who }获得。
colour-tie = { $event }{ $when }颁出{ number }枚{ medal }：{ $who }。
colour-short-tie = { medal }有{ number }枚：{ $who }。
none-awarded-in = { $event }没有颁发{ medal }。
none-awarded = 该项目没有颁发{ medal }。
no-tie = { $event }只颁出一枚{ medal }，得主是{ $who }。
note-team-unnamed = 我的资料只有队名，没有队员名单。
note-stripped = 这是取消资格之后的名次。
note-reallocated = 这是奖牌重新分配之后的名次。

won-one = { $who }{ $when }获得{ $event }{ medal }。
won-medals = { $who }{ $when }{ $where }获得{ $haul }{ $what }。
item-event = { $event }
item-medal = { $event }{ medal }
item-at = { $item }（{ $games }）
history-part = 历届{ $event }奖牌得主如下。
history = { $event }共在{ $n }届冬奥会上产生过奖牌，从{ $first }到{ $last }。
awarded = { $when }{ $where }共颁发{ $medal ->
        [gold] { golds }
        [silver] { silvers }
        [bronze] { bronzes }
       *[any] { medals }
    }。
cut = 以上为{ $total }条中的{ $shown }条。
days-of = { $who }在{ $n }天里获得{ $haul }：{ $list }。
days = { $haul }，分布在{ $n }天：{ $list }。

no-medals-yet = 奖牌还没有产生。
undecided = { $event }的奖牌还没有产生。
undecided-live = { $event }的奖牌还没有产生，比赛正在进行。
undecided-until = { $event }的奖牌还没有产生，比赛将于{ $when }开始。
undecided-over = { $event }原定{ $when }举行，我还没有收到成绩。

table-place = { $who }{ $when }{ $where }{ $tied ->
        [yes] 并列第{ number-rank }
       *[no] 排名第{ number-rank }
    }：{ $haul }。
table-place-total = 按奖牌总数，{ $who }{ $when }{ $where }{ $tied ->
        [yes] 并列第{ number-rank }
       *[no] 排名第{ number-rank }
    }：{ $haul }。
table-count = { $who }{ $when }{ $where }拿到{ $haul }，{ $tied ->
        [yes] 并列第{ number-rank }
       *[no] 位列第{ number-rank }
    }。
number-rank =
    { $rank ->
        [1] 一
        [2] 二
        [3] 三
        [4] 四
        [5] 五
        [6] 六
        [7] 七
        [8] 八
        [9] 九
        [10] 十
       *[other] { $rank }
    }
table-lead = { $who }{ $when }{ $over ->
        [yes] 最终
       *[no] { "" }
    }位居{ $where }奖牌榜首位：{ $haul }。
table-lead-total = 按奖牌总数，{ $who }{ $when }{ $where }最多：{ $haul }。
table-lead-shared = { $who }{ $when }并列第一，各有{ $haul }。
table-behind = 其后是{ $list }。
table-outside = { $who }获得{ $haul }，但不列入奖牌榜。
table-empty = { $when }还没有颁发奖牌。
no-medal = { $who }{ $when }{ $where }没有获得{ medal }。

none-counted = { $when }{ $where }没有颁发{ medal }。
medals-awarded = { $when }{ $where }共颁发{ $haul }。
most = { $when }{ $where }获得{ medal }最多的是{ $who }：{ $medal ->
        [any] { $haul }
       *[other] { $haul }枚
    }。
most-shared = { $when }{ $where }获得{ medal }最多的是{ $who }，各有{ $medal ->
        [any] { $haul }
       *[other] { $haul }枚
    }。
then-come = 其后是{ $list }。
spread = { $who }{ $when }{ $where }获得{ $haul }{ $over }{ $what }。
spread-awarded = { $when }{ $where }共颁发{ $haul }{ $over }{ $what }。
over-day = ，分布在{ $n }天
over-event = ，来自{ $n }个小项
over-discipline = ，来自{ $n }个项目
over-games = ，分布在{ $n }届冬奥会
compare-ahead = { $when }{ $where }{ $who }领先{ $other }：金牌{ $n }比{ $m }。
compare-level = { $when }{ $where }{ $who }持平，各有{ golds }。
compare-many = { $when }{ $where }{ $who }领先：{ $list }。
compare-all = 奖牌总数为{ $n }比{ $m }。
compare-games = { $games }：{ $list }。
item-count-golds = { $item }（{ golds }）
col-golds-of = { $noc }金牌（总数）
cell-of-total = { $n }（{ $total }）
