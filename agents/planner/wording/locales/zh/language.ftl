locale = zh_Hans_CN
sentence-gap = { "" }
untranslated = { "" }
yes = 是的，{ $rest }
no = 没有，{ $rest }
plain-article = { $name }
plain-of = { $name }
plain-in = { $name }
agree-noc = m

tagged = { $name }（{ $noc }）
tagged-aloud = { $noc }的{ $name }
crew = { $noc }（{ $people }）
crew-aloud = { $noc }队，成员{ $people }
item-with = { $item }（{ $count }）
item-with-aloud = { $item }{ $count }
item-person = { $item }（{ $noc }，{ $count }）
count = { $n }枚
item-count = { $item }（{ $n }枚）
listed = ：{ $list }

golds =
    { $n ->
        [0] 0枚金牌
       *[other] { $n }枚金牌
    }
silvers = { $n }枚银牌
bronzes = { $n }枚铜牌
medals = { $n }枚奖牌
haul-mixed = { $list }
haul-in-all = { $haul }，共{ $n }枚奖牌
medal =
    { $medal ->
        [gold] 金牌
        [silver] 银牌
        [bronze] 铜牌
       *[any] 奖牌
    }
number =
    { $n ->
        [1] 一
        [2] 两
        [3] 三
        [4] 四
        [5] 五
        [6] 六
        [7] 七
        [8] 八
        [9] 九
        [10] 十
       *[other] { $n }
    }
both-reasons = { $one }，{ $other }
hint-noc = { $code }
hint-gap = { "，" }
on-day = 在{ $day }
on-weekday = { $day }
at-games = 在{ $games }上
at-all-games = 在冬奥会历史上
at-years = 在{ $years }年冬奥会上
from-to-years = 在{ $first }年至{ $last }年冬奥会上
after-day = 截至{ $day }
in-event = { $event }项目
in-discipline = { $discipline }项目

day-time = { $day }{ $time }
clock-where = { $time }（{ $where }）
two-clocks = { $where }时间{ $time }（您当地时间{ $mine }）
clock-pair = { $time }（您当地时间{ $mine }）
clock-pair-aloud = { $time }，您当地时间{ $mine }
in-town = { $town }
at-venue = { $venue }
venue-in-town = { $place }（{ $town }）

col-games = 届次
col-day = 日期
col-time = 时间
col-event = 项目
col-discipline = 大项
col-medal = 奖牌
col-winner = 获奖者
col-athlete = 运动员
col-noc = 代表团
col-rank = 名次
col-gold = 金牌
col-silver = 银牌
col-bronze = 铜牌
col-total = 总数
col-venue = 场馆
