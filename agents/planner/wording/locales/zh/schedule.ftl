unit-of = { $event }{ $phase }
unit-part = { $phase }{ $part }
part-trial = 试跳
part-letter = { $letter }组决赛
part-skiing = 越野滑雪赛段
part-run = 第{ $n ->
        [1] 一
        [2] 二
        [3] 三
        [4] 四
        [5] 五
       *[other] 六
    }轮
phase-8fnl = 八分之一决赛
phase-r32 = 十六分之一决赛

unit-will = { $unit }将于{ $when }在{ $where }举行。
unit-was = { $unit }已于{ $when }在{ $where }举行。
unit-live = { $unit }正在{ $where }进行，{ $when }开始。
unit-place = { $unit }的地点是{ $where }，时间是{ $when }。
unit-cancelled = { $unit }已取消，原定{ $when }。
unit-postponed = { $unit }已推迟，原定{ $when }。
unit-delayed = { $unit }延迟开始，原定{ $when }。
unit-interrupted = { $unit }已中断，原定{ $when }。
unit-unscheduled = { $unit }的时间尚未公布。
slot = { $unit }：{ $when }，{ $where }。
slot-place = { $unit }：{ $where }，{ $when }。
slot-cancelled = { $unit }：已取消，原定{ $when }。
slot-postponed = { $unit }：已推迟，原定{ $when }。
slot-delayed = { $unit }：延迟，原定{ $when }。
slot-interrupted = { $unit }：中断，原定{ $when }。
slot-unscheduled = { $unit }：时间尚未公布。
which-first = 首场是{ $unit }，{ $when }，{ $where }。
which-next = 下一场是{ $unit }，{ $when }，{ $where }。
which-last = 最后一场是{ $unit }，{ $when }，{ $where }。
slot-runs = { $unit }：{ $day }，{ $list }，{ $where }。
run-at = { $part }{ $time }
status =
    { $status ->
        [cancelled] 取消
        [postponed] 推迟
        [delayed] 延迟
        [interrupted] 中断
       *[other] 待定
    }

live = 正在进行：{ $list }。
live-item = { $event }（{ $phase }，{ $town }）
live-item-short = { $event }（{ $detail }）
nothing-live = 现在{ $where }没有比赛。
nothing-live-over = 本届冬奥会已经结束，现在{ $where }没有比赛。
nothing-left = { $where }接下来没有比赛了。
nothing-scheduled = { $when }{ $where }没有安排。
sessions = { $when }{ $where }{ $over ->
        [yes] 共进行了
       *[no] 共有
    }{ $n }场。

town-anterselva-antholz = 安特塞尔瓦
town-cortina-d-ampezzo = 科尔蒂纳丹佩佐
town-livigno = 利维尼奥
town-assago = 阿萨戈
town-milano = 米兰
town-rho = 罗镇
town-predazzo = 普雷达佐
town-bormio = 博尔米奥
town-tesero = 泰塞罗
town-verona = 维罗纳
at-venue-mtp = 多个场馆
