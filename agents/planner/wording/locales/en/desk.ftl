# What the desk says of itself.

say-hello = hello. Ask me about the Winter Games: results, medals, the schedule, athletes, venues or rules.
say-thanks = you are welcome.
say-who-are-you = I am Stadion, an AI desk for the Winter Games. I answer from official data and name my sources; I am not affiliated with the IOC.
say-how-are-you = all well here, thank you. What would you like to know about the Games?
say-goodbye = goodbye, and enjoy the sport.
say-praise = thank you, that is kind.
say-yes = good. What would you like to know?
say-no = as you wish.
say-help = I can tell you who won, when and where things take place, the medal table, who the athletes are and how the sports work.
say-capabilities = { say-help }
say-not-understood = I did not understand that. You can ask who won an event, where a country stands, or when a competition takes place.
say-unclear = { say-not-understood }
say-out-of-scope = that is outside what I know. I can help with the Winter Games: results, medals, schedule, athletes, venues and rules.
say-no-more = that is all that I have.
say-empty = please type a question about the Games.
say-too-long = that message is too long for me. Please ask in a few sentences.
say-unreadable = I cannot read that message. Please write it as plain text.
say-unsupported-language = I do not speak that language yet. You can write to me in { $languages }.
say-emergency = call { $number } now.
say-trouble = something went wrong on my side. Please ask again.
say-greet = { say-hello }
say-bye = { say-goodbye }
say-cannot = { say-not-understood }
say-tool-failed = { say-trouble }

refuse-generic = I cannot help with that. Ask me anything about the Winter Games instead.
refuse-betting = I give no betting advice. I can show you the start list and earlier results.
refuse-politics = I take no side in politics. I can tell you what happened in the competitions.
refuse-medical = I cannot give medical advice; please ask a doctor. In an emergency call the local emergency number.
refuse-personal-data = I share no private details of anyone. I can tell you an athlete's events and medals.
refuse-hate = I do not speak of people like that. I am glad to talk about their sport.
refuse-violence = I cannot help with hurting anyone. If somebody is in danger, call the local emergency number at once.
refuse-self-harm = I am sorry that you are going through this. You do not have to carry it alone: call the local emergency number (112 in Europe), or tell someone close to you.
refuse-illegal = I cannot help with that. I am glad to help you enjoy the Games.
refuse-injection = I keep my instructions to myself. Ask me about the Winter Games and I will answer from my sources.
refuse-jailbreak = I stay who I am, the desk of the Winter Games. What would you like to know about them?
refuse-roleplay = { refuse-jailbreak }
refuse-doping = I do not accuse anyone. I can tell you what the official results say.
refuse-sexual = I cannot help with that. Ask me anything about the Winter Games instead.

desk-other = that desk is not open yet. I can help with results, medals, schedule, athletes, venues and rules.
desk-fan = { say-trouble }
desk-museum = the museum desk will guide you through the collections and is not open yet. I can tell you the history of every Winter Games event now.
desk-noc = the desk for National Olympic Committees will answer from their documents and is not open yet. I can give you results, entries and the schedule now.
desk-media = the media desk will find clips of any moment and is not open yet. I can tell you who won and when it happened now.
desk-replay = the replay desk will render moments from every side and is not open yet. I can tell you when and where each one took place now.
desk-operations = the operations desk will watch over the systems and is not open yet. I can show you the schedule and what has changed in it now.
desk-kiosk = the kiosk desk will speak with visitors on site and is not open yet. I can tell you about venues and times now.

# Questions to ask next, as the reader would write them.

ask-won = Who won { THE($event) }?
ask-rules = How does { $discipline } work?
ask-person = What has { $who } won?
ask-rank = Where does { THE($noc) } stand in the medal table?
ask-compare = Compare { THE($one) } and { THE($other) } over the years
ask-days = On which days did { THE($noc) } win gold?
ask-history = Who has won { THE($event) } over the years?
ask-table = Show me the medal table
ask-watch = What should I watch?
ask-venues = What are the venues?

# A premise of the question that the results do not bear out.

premise-boycott = { THE($who) } did not boycott: it won { $haul } { $when }.
premise-boycott-most = { THE($who) } did not boycott: it won the most golds { $when }, { $n }.
