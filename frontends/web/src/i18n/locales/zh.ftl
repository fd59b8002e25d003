### 界面文字。

## Frame
skip-to-content = 跳到正文
tagline = 关于冬奥会，尽管问。
landing-lead = 成绩、奖牌、赛程、运动员、场馆与规则，从1924年到米兰-科尔蒂纳2026。每句话都标明出处。
desks-title = 服务台
desk-fan = 观众服务台
nothing-here = 此地址没有页面。
back-to-start = 回到首页
footer-independent = Stadion 与国际奥委会、OBS 及任何组委会均无隶属、认可或赞助关系。
footer-data = 事实来自已公布的成绩和 Olympic Data Feed 格式；每个回答都注明来源。
footer-sign-in = 工作人员登录
rehearsal = 演练：此处数据为合成数据。
close = 关闭
cancel = 取消
offline = 您已离线。读过的内容仍在这里；新问题等恢复连接后再发。

## Composer
composer-label = 您的问题
composer-placeholder = 有关冬奥会的问题，都可以问
composer-follow-up = 继续提问
send = 提问
stop = 停止
try-asking = 例如
example-1 = 谁赢得了女子滑降？
example-2 = 哪个国家领跑奖牌榜？
example-3 = 挪威和德国在历届冬奥会上比一比

## Today
today-none = 这一天没有比赛。
today-over = 本届冬奥会已于{ $day }闭幕。
today-failed = 赛程未能加载。
status-running = 进行中
status-cancelled = 已取消
status-postponed = 已推迟
status-delayed = 延误
status-interrupted = 中断

## Answer
question-by-you = 您问
working = 正在查找
working-long = 仍在查找，网络可能较慢。
stopped = 已停止。
retry = 重试
copy = 复制
copied = 已复制
wrong = 这有误
wrong-thanks = 谢谢，我们会核查。
wrong-what = 哪里有误？（可不填）
wrong-send = 发送
feedback-failed = 未能送达，请重试。
you-could-ask = 您还可以问
sources = { $count } 个来源
source-number = 来源 { $number }：{ $title }
source = 来源
tool-medals = 正在查看奖牌
tool-schedule = 正在查看赛程
tool-results = 正在查看成绩
tool-people = 正在查找运动员和队伍
tool-places = 正在查找场馆
tool-rules = 正在查阅规则
tool-other = 正在查找
new-conversation = 新对话

## Sources
source-kind-odf = 数据流消息
source-kind-table = 表格
source-kind-page = 文档页
source-kind-moment = 视频片段
source-kind-object = 馆藏
source-publisher = 出处
source-version = 版本
source-as-of = 截至
source-locator = 位置
source-quote = 原文
source-message = 消息
source-message-type = 类型
source-received = 接收时间
source-status = 状态
source-superseded = 已被更新的消息取代
source-show-message = 显示消息
source-failed = 详情未能加载。
next-source = 下一个来源
previous-source = 上一个来源

## Cards
gold = 金牌
silver = 银牌
bronze = 铜牌
total = 总数
medals = 奖牌
rank = 名次
noc = 国家/地区
athlete = 运动员
team = 队伍
result = 成绩
difference = 差距
bib = 号码
event = 项目
games = 届次
tied = 并列
show-all = 显示全部 { $count } 项
show-fewer = 收起
more-not-shown = 另有 { $count } 项
outside-table = 不列入奖牌榜
table-final = 最终
table-so-far = 截至目前
table-by-total = 按总数
table-no-medal = 未获奖牌：{ $names }
note-tie = 并列：奖牌由多人共享。
note-no_bronze = 未颁发铜牌。
note-two_golds = 颁发了两枚金牌。
note-stripped = 一枚奖牌已被收回。
note-reallocated = 奖牌已重新分配。
note-team_unnamed = 来源只列队名，未列队员。
all-winter-games = 1924年以来历届冬奥会
add-to-calendar = 将 { $session } 添加到日历
venue-time = 当地 { $time }
time-to-be-set = 时间待定
games-over = 本届冬奥会已结束。
entries = 参赛项目
flag-bearer = 旗手
women = 女子
men = 男子
people-count = { $count } 人
teams-count = { $count } 支队伍
open-map = 地图
events-count = { $count } 个项目
delegations-with-medals = { $count } 个代表团获得奖牌
record = 纪录
start-list = 出发名单
unofficial = 非正式
official = 正式
medal-decided = 将产生奖牌
call-general = 各类紧急情况
call-police = 警察
call-fire = 消防
call-ambulance = 救护车
choose-one = 您指的是哪一个？
third-party = 引自新闻
in-english = 目前只有英文
download = 下载
veil-title = 结果已隐藏
veil-lift = 显示
conversation-schedule = 赛程
phase-final = 决赛
phase-semifinal = 半决赛
phase-quarterfinal = 四分之一决赛
phase-last-16 = 16强赛
phase-last-32 = 32强赛
phase-qualification = 资格赛
phase-preliminary = 预赛
phase-group-a = A组
phase-group-b = B组
phase-group-c = C组
phase-heats = 预赛
phase-seeding = 排位赛
phase-training = 训练
phase-bronze = 铜牌赛
phase-part = { $phase }第{ $number }部分
venues = 场馆
news = 新闻
worth-watching = 值得观看
day = 日期
discipline = 项目大类

## Preferences
settings = 设置
language = 语言
theme = 外观
theme-system = 跟随系统
theme-light = 浅色
theme-dark = 深色
time-zone = 时区
time-zone-device = 本设备（{ $zone }）
time-zone-venue = 场馆当地
favourite = 支持的队伍
favourite-none = 无
spoiler-free = 隐藏结果
spoiler-free-about = 点按之前，结果保持遮盖。
clock = 赛会时钟
clock-about = 像在赛会的另一时刻那样提问，此后的事即为未知。
clock-at = 日期和时间（场馆当地）
clock-set = 设定时钟
clock-return = 回到现在

## Conversations
conversations = 对话
conversations-none = 还没有内容。您的提问只为您保存在此设备上。
conversations-failed = 列表未能加载。
export = 导出
delete = 删除
delete-sure = 永久删除？
delete-failed = 未能删除。
untitled = 对话

## Sign-in
sign-in-title = 工作人员登录
sign-in-about = 观众无需账号。
user-name = 用户名
password = 密码
sign-in = 登录
sign-out = 退出
signed-in-as = 已登录：{ $name }
sign-in-wrong = 用户名或密码不正确。

## Failures
failure-title = 未能完成
failure-offline = 您已离线。
failure-offline-recovery = 请检查网络连接，然后重试。
failure-unreachable = 无法连接到服务台。
failure-unreachable-recovery = 请稍后重试。
failure-too_many = 一下子问得太多了。
failure-too_many-recovery = { $seconds ->
    [0] 请稍候再试。
   *[other] { $seconds } 秒后可以再问。
}
failure-internal = 我们这边出了故障。
failure-internal-recovery = 请重试。若再次出现，请把下面的编号告诉我们。
failure-unavailable = 服务台的一部分暂时不可用。
failure-unavailable-recovery = 请稍后重试。
failure-too_large = 问题太长了。
failure-too_large-recovery = 请用更少的字再问一次。
failure-deadline = 回答用时过长。
failure-deadline-recovery = 请稍后重试。
failure-unknown_conversation = 这里没有此对话。
failure-unknown_conversation-recovery = 它可能已被删除，或属于另一个浏览器。
failure-request-id = 编号：{ $id }
