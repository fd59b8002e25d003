unit-of = { $event }{ $phase }
unit-part = { $phase }{ $part }
part-trial = 试跳
part-letter = { $letter }组决赛
part-skiing = 越野滑雪赛段
part-run = { $discipline ->
        [ALP] 第{ $n }轮
        [BOB] 第{ $n }轮
        [LUG] 第{ $n }轮
        [SKN] 第{ $n }轮
       *[other] 第{ $n }轮
    }

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
which-first = 首场是{ $rest }
which-next = 下一场是{ $rest }
which-last = 最后一场是{ $rest }
status =
    { $status ->
        [cancelled] 取消
        [postponed] 推迟
        [delayed] 延迟
        [interrupted] 中断
       *[other] 待定
    }

live = 正在进行：{ $list }。
live-item = { $unit }（{ $where }）
live-more = 另有{ $n }场也在进行。
nothing-live = 现在{ $where }没有比赛。
nothing-live-over = 本届冬奥会已经结束，现在{ $where }没有比赛。
nothing-left = { $where }接下来没有比赛了。
nothing-scheduled = { $when }{ $where }没有安排。
sessions = { $when }{ $where }{ $over ->
        [yes] 共有过
       *[no] 共有
    }{ $n }场。
