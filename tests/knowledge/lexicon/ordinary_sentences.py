"""Ordinary sentences without an athlete in them, in which words look or sound like athletes' names."""

SENTENCES = {
    "en": """
who won the gold in may
did the men or the women win more medals
what will happen on the last day
how long is the track and how high is the hill
is there a real chance of snow on the long weekend
an early start may help, but will it be fair
What may I watch tonight if I like fast and bright shows
give me a short list of all the gold medals so far
no, I want the young team from the north
why did the king not see the park and the green field
tell me more about the rules of the game
which country has the best record since the war
do you know when the next race starts and where it ends
I hope they play a fine match at home
how many people can sit in the hall
can you read me the score of the last game
the coach said it was a hard day for the whole squad
where do I buy a ticket and what is the price
May I ask who carried the flag
Will there be a medal ceremony on Sunday
""",
    "fr": """
qui a gagné la médaille d'or hier soir
quelle est la longueur de la piste et la hauteur du tremplin
combien de médailles pour le pays hôte depuis le début
est-ce que les femmes ont fait mieux que les hommes
je veux voir le grand match de la nuit
donne-moi la liste des champions de l'année
pourquoi la course a-t-elle été annulée ce matin
il y a du vent et de la neige sur la montagne
qui portait le drapeau à la cérémonie d'ouverture
où acheter un billet et à quel prix
les règles du jeu sont-elles justes
c'est quand la prochaine finale
le roi était là avec son fils
mon père préfère le ski de fond
le plus beau moment des Jeux
""",
    "it": """
chi ha vinto l'oro ieri sera
chi sono i campioni di oggi
quante medaglie ha la nazionale di casa
quando inizia la prossima gara e dove si svolge
a che ora comincia la finale delle donne
come si calcola il punteggio della gara
fa freddo in montagna e nevica da ore
mi piace il salto ma non capisco le regole
chi portava la bandiera alla cerimonia
quanto costa il biglietto per la partita
perché la gara è stata rinviata
dimmi qualcosa di bello sulle Olimpiadi
la pista è lunga e il tempo è poco
li ho visti ieri sul podio
la bella vita di campo dei conti
""",
    "zh": """
谁赢得了昨天的金牌
今天晚上有什么比赛
最后一天的赛程是什么
开幕式是什么时候举行的
哪个国家的奖牌最多
请给我介绍一下比赛规则
下一场决赛在哪里举行
门票多少钱，怎么购买
为什么比赛推迟了
你好，请问现在有直播吗
男子和女子的成绩有什么不同
我想看最精彩的项目
谁是旗手
历史上哪届冬奥会的参赛队最多
北京冬奥会东道主拿了几枚金牌
""",
    "ar": """
من فاز بالميدالية الذهبية أمس
ما هي القوانين الجديدة للمسابقة
متى تبدأ المباراة النهائية وأين تقام
كم عدد الميداليات التي حصلت عليها الدولة المضيفة
هل يمكنني شراء تذكرة وما هو السعر
من حمل العلم في حفل الافتتاح
لماذا تأجل السباق هذا الصباح
أريد جدول منافسات اليوم
ما هو أفضل رقم في تاريخ الألعاب
الطقس بارد والثلج كثيف على الجبل
هل كانت المنافسة صعبة على الفريق
أخبرني عن أجمل لحظات الدورة
متى السباق القادم للسيدات
من هو البطل الأول
""",
    "hi": """
कल स्वर्ण पदक किसने जीता
अगला मुकाबला कब और कहाँ होगा
सबसे ज्यादा पदक किस देश के पास हैं
आज रात कौन सा खेल देखना चाहिए
उद्घाटन समारोह में झंडा किसने उठाया
टिकट की कीमत क्या है
इस खेल के नियम समझाओ
क्या महिलाओं ने पुरुषों से अधिक पदक जीते
मौसम ठंडा है और बर्फ गिर रही है
फाइनल कितने बजे शुरू होता है
मुझे पूरी सूची दिखाओ
सबसे पुराना रिकॉर्ड कौन सा है
दौड़ क्यों रद्द हुई
नमस्ते, आप कैसे हैं
""",
    "de": """
Wer hat gestern Gold gewonnen
Wann beginnt das nächste Rennen der Damen
Wie viele Medaillen hat das Gastgeberland
Warum wurde der Lauf abgesagt
Wo findet die Eröffnungsfeier statt
Wie lang ist die Strecke und wie hoch ist der Berg
Was kostet eine Karte für das Finale
Der König war mit seinem Sohn dort
""",
    "es": """
¿Quién ganó la medalla de oro ayer?
¿Cuándo empieza la próxima carrera?
¿Cuántas medallas tiene el país anfitrión?
¿Dónde se celebra la ceremonia de apertura?
¿Por qué se canceló la prueba de la mañana?
la mesa está en la casa del rey
""",
    "pt": """
Quem ganhou a medalha de ouro ontem?
Quando começa a próxima prova?
Quantas medalhas tem o país anfitrião?
Onde fica o estádio e qual é o preço do ingresso?
Por que a corrida foi cancelada?
""",
    "ru": """
Кто выиграл золотую медаль вчера
Когда начинается следующая гонка
Сколько медалей у страны-хозяйки
Почему отменили утренний старт
Где проходит церемония открытия
Какая погода завтра в горах
золото или серебро
""",
    "ja": """
昨日の金メダルは誰が取りましたか
次の決勝はいつですか
開会式はどこで行われますか
スキーのルールを教えてください
チケットはいくらですか
テレビでライブを見たい
""",
    "ko": """
어제 금메달은 누가 땄나요
다음 결승은 언제예요
개막식은 어디에서 열리나요
표는 얼마예요
규칙을 알려 주세요
가장 많은 메달을 딴 나라는 어디인가요
""",
}
