absence-name = 我没有找到“{ $asked }”。
absence-name-person = 我没有找到名叫“{ $asked }”的运动员。
absence-name-noc = 我没有找到名为“{ $asked }”的国家或队伍。
absence-name-event = 冬奥会项目里没有找到“{ $asked }”。
absence-name-discipline = 冬季项目里没有找到“{ $asked }”。
absence-name-venue = 我没有找到名为“{ $asked }”的场馆。
absence-fact = 我的资料里没有{ $about }{ $topic }。
absence-fact-results = 官方数据里没有{ $about }成绩，只有赛程。
absence-fact-date = 我的资料里没有{ $about }奖牌的具体日期。
absence-about = { $subject }的
absence-about-of = { $about }的
absence-not-yet = { $about }{ $topic }现在还没有{ $dated ->
        [yes] ，要等到{ $when }
       *[no] { "" }
    }。
absence-not-yet-games = 那届冬奥会还没有举行，暂时无可奉告。
absence-not-yet-medal = { $about }奖牌还没有产生{ $dated ->
        [yes] ，下一次机会在{ $when }
       *[no] { "" }
    }。
absence-not-yet-medallists = { $about }奖牌还没有产生。
absence-not-yet-medal-table = 还没有颁发奖牌{ $dated ->
        [yes] ，首枚将在{ $when }产生
       *[no] { "" }
    }。
absence-never = 没有{ $about }{ $topic }。
absence-never-medal = 没有{ $about }这类奖牌记录。
absence-never-games = { $asked }年没有举行冬奥会。
absence-never-games-cancelled = { $asked }年的冬奥会因战争取消。
absence-never-entry = { $subject }没有报名参加本届冬奥会。
absence-outside = 这超出了我的范围，我只涵盖历届冬奥会。
absence-outside-summer-games = { $asked }年举行的是夏季奥运会，我只涵盖冬奥会。
absence-event-absent = { $at }没有设{ $subject }。
absence-at = { $games }
absence-spoiler = 按您的意愿，我先不透露{ $about }{ $topic }。想知道的话，直接问我就行。
nearest-names = 您是不是指{ $list }？
nearest-games = 设有该项目的有{ $list }。
nearest = 我有的是：{ $list }。

topic-time = 冠军用时
topic-score = 得分
topic-margin = 差距
topic-results = 成绩
topic-medal = 奖牌
topic-medals = 奖牌
topic-medallists = 奖牌得主
topic-medal-table = 奖牌榜
topic-date = 日期
topic-weather = 天气信息
topic-injury = 伤病信息
topic-biography = 生平资料
topic-age = 年龄
topic-prize = 奖金信息
topic-ticket = 门票信息
topic-record = 纪录
topic-news = 新闻
topic-entry = 报名记录
topic-session = 赛程
topic-games = 那届冬奥会的资料
topic-other = 这方面的资料

choice = 有{ number }个：{ $list }。
choice-won = 有{ number }位：{ $list }。
choice-which =
    { $person ->
        [yes] 您问的是哪一位？
       *[no] 您指的是哪一个？
    }
choice-option = **{ $name }**（{ $hint }）
choice-option-aloud = { $name }，{ $hint }
choice-option-plain = **{ $name }**
absence-fact-but = 我的资料里有{ $known }，但没有{ $topic }。
known-medallists = { $about }的奖牌得主
known-medals = { $about }的奖牌
known-profile = { $about }的参赛项目
known-schedule = { $about }的赛程
known-event = { $about }的赛程
known-venue = { $about }的比赛安排
of-person = { $name }的
topic-prize-money = 奖金信息
topic-tickets = 门票信息
topic-television = 电视转播信息
topic-transport = 交通信息
topic-height = 身高体重
topic-family = 家庭信息
topic-salary = 收入信息
topic-attendance = 观众人数
topic-temperature = 气温
topic-records = 纪录
topic-host = 主办记录
topic-venue = 场馆
topic-emergency = 紧急电话
topic-person = 这名运动员
absence-never-host = { $who }没有举办过冬奥会。
absence-never-venue = 没有{ $about }场馆安排。
nearest-editions = 最近的冬奥会是{ $list }。
absence-fact-news = 官方数据里没有这方面的新闻。
no-such-medal = { $who }没有获得过这样的奖牌。
topic-speed = 速度数据
topic-distance = 跳跃距离
topic-broadcast = 转播信息
topic-doping = 兴奋剂检测信息
topic-private = 私人信息
topic-travel = 交通路线
topic-medal-design = 奖牌设计资料
topic-quote = 采访原话
topic-equipment = 装备信息
topic-fact = 这方面的资料
topic-rank = 名次
