pronoun =
    { $gender ->
        [f] 她
       *[m] 他
    }
coach = { $who }是注册教练或官员。
athlete-events = { $who }报名参加了{ $games }的{ $events }。
athlete-entered = { $who }报名参加了{ $games }，项目是{ $sportlist }。
athlete-past = { $who }的项目是{ $sportlist }。
athlete-bare = 我的资料里有{ $who }。
flag-bearer = { $who }担任过旗手。
medals-career = { $who }在冬奥会上获得{ $haul }{ $what }。
medals-none = { $who }没有获得过冬奥会奖牌。
medals-none-of = { $who }没有获得过冬奥会{ medal }。
medals-veiled = 按您的意愿，本届奖牌没有列出。

women = 女运动员{ $n }名
men = 男运动员{ $n }名
split = ，其中{ $list }
athletes-of = { $who }{ $where }有{ $n }名运动员报名{ $split }{ $what }。
athletes = { $where }有{ $n }名运动员报名{ $split }{ $what }。
athletes-none-of = { $who }{ $where }没有人报名。
athletes-none = { $where }没有人报名。
flag-bearers-of = { $noc }的旗手是{ $who }。
flag-bearers = 旗手是{ $who }。
flag-bearers-many = 共有{ $n }名旗手。
flag-bearers-none = 我的资料里没有旗手名单。
teams-of = { $who }{ $where }有{ $n }支队伍报名。
teams = { $where }有{ $n }支队伍报名。
teams-none-of = { $who }{ $where }没有队伍报名。
teams-none = { $where }没有队伍报名。
team-members = { $name }{ $of ->
        [yes] （{ $event }）
       *[no] { "" }
    }：{ $people }。
team-alone = { $name }{ $of ->
        [yes] （{ $event }）
       *[no] { "" }
    }。
col-team = 队伍
col-members = 队员
col-competitor = 参赛者
col-start = 出发顺序
col-result = 成绩

venue = { $venue }位于{ $town }，承办{ $uses }。
venue-uses = { $venue }承办{ $uses }。
venue-plain = { $venue }是比赛场馆之一。
venue-of = { $discipline }在{ $where }举行。
venue-dates = { $over ->
        [yes] 赛事从{ $first }持续到{ $last }。
       *[no] 赛事从{ $first }到{ $last }。
    }
venues = 共有{ $n }个场馆。
venues-none = 我的资料里没有这个场馆。
col-town = 所在地
col-uses = 承办

games-held = { $over ->
        [yes] { $games }于{ $first }至{ $last }在{ $noc }举行。
       *[no] { $games }在{ $noc }举行，从{ $first }到{ $last }。
    }
games-held-undated = { $games }在{ $noc }举行。
games-size = 共有{ $n }个小项，{ $nocs }个代表团获得奖牌。
games-hosted = { $who }举办过{ number }届冬奥会：{ $list }。
games-many = 冬奥会至今举办过{ $n }届，第一届是{ $first }。
games-none = 没有这样的冬奥会。
col-host = 主办国
col-events = 小项数

result-final = { $unit }，名次依次为：{ $list }。
result-provisional = { $unit }（成绩尚未正式公布）：{ $list }。
placed = { $who }{ $marked ->
        [yes] { " " }{ $mark }
       *[no] { "" }
    }
start-list = { $unit }：{ $n }人（队）出发{ $whole ->
        [yes] ，{ $list }
       *[no] ，最先是{ $list }
    }。
no-lines = { $unit }：官方数据里还没有成绩。
record = { $event }的{ $type }是{ $mark }，由{ $who }{ $when }创造。
record-unheld = { $event }的{ $type }是{ $mark }。
record-type =
    { $type ->
        [WR] 世界纪录
        [OR] 奥运纪录
        [TR] 赛道纪录
        [NR] 全国纪录
        [WB] 世界最好成绩
        [OB] 奥运最好成绩
       *[other] 纪录
    }

rules-none = 我没有能回答这个问题的{ $discipline }规则。
rules-in-english = 这段内容我只有英文版。
news-none = 没有新闻。
news = 官方数据{ $day }的消息：“{ $title }”。
news-quote = 原文写道：“{ $words }”

advice-over = 本届冬奥会已经结束，这些是值得回味的时刻。
advice = { $unit }，{ $when }：{ $why }。
advice-plain = { $unit }，{ $when }。
advice-none = 您要的项目没有剩下的比赛可看了。
advice-none-over = 本届冬奥会已经结束，没有直播可看了。
reason-medal-final = 将决出奖牌
reason-bronze-match = 争夺铜牌
reason-knockout = 输了就出局
reason-home-favourite = 有您支持的队的奖牌得主
reason-defending-champion = 卫冕冠军回归
reason-close-rivalry = 往届奖牌得主再度交锋
reason-new-event = 新增项目
reason-on-now = 正在进行
reason-taste = 是您喜欢的项目
reason-noc-entered = 有您支持的队参加
reason-noc-gold = 您支持的队夺得金牌
reason-noc-medal = 您支持的队获得奖牌
reason-tie = 出现并列
reason-multiple-champion = 冠军本届不止一金

emergency-call = 请立即拨打{ $number }：这是{ $noc }的紧急电话，任何电话都可免费拨打。
emergency-others = 直拨电话：{ $list }。
emergency-item = { $service ->
        [police] 报警
        [fire] 火警
       *[ambulance] 急救
    }{ $number }
