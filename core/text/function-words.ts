/**
 * Function words by language, lower case: they carry grammar, not content. Closed classes (articles, pronouns,
 * prepositions, conjunctions, auxiliaries, numerals) and words that fill any text (said, also, for example).
 */
export const LISTS: Readonly<Record<string, string>> = {
  en: `a about above across after again against ago all almost along already also although always am among an and another any
    anybody anyone anything are aren't around as at away back be became because become becomes been before behind being below
    between both but by came can can't cannot come comes could couldn't did didn't do does doesn't doing don't done down during
    each either else enough even ever every everyone everything few for from further gave get gets getting give given gives go
    goes going gone got had hadn't has hasn't have haven't having he he'd he'll her here hers herself him himself his how
    however i i'd i'll i'm i've if in indeed instead into is isn't it it'd it'll its itself just keep kept know known last later
    least less let like likely made make makes making many may maybe me meanwhile might mine more moreover most mr mrs ms much
    must my myself near nearly neither never nevertheless next no nobody none nor not nothing now of off often oh on once one
    ones only onto or other others otherwise our ours ourselves out over own per perhaps put quite rather really said same saw
    say saying says see seem seemed seems seen several shall she she'd she'll should shouldn't since so some somebody someone
    something sometimes somewhat soon still such take taken takes taking tell than that the their theirs them themselves then
    there therefore these they they'd they'll they're they've thing things think this those though through throughout thus to
    today together told tomorrow too took toward towards under unless unlike until up upon us use used uses using usually very
    via want wants was wasn't way we we'd we'll we're we've well went were weren't what whatever when where whereas whether
    which while who whom whose why will with within without won't would wouldn't yes yesterday yet you you'd you'll you're
    you've your yours yourself year years day days time times first two new according added including`,
  de: `million millionen milliarde milliarden aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist da dabei
    dadurch dafür dagegen daher damit danach dann daran darauf daraus darf darüber darum das dass davon dazu dein dem
    den denn der deren des dessen deshalb die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem
    einen einer eines einige er erst es etwa etwas euch für gegen gibt habe haben hat hatte hatten hier hin ich ihm ihn
    ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jeden jeder jedoch jetzt kann kein keine keinen können
    könnte machen man mehr mein mich mir mit muss nach nicht nichts noch nun nur ob oder ohne sagte schon sehr sei sein
    seine seinem seinen seiner seit selbst sich sie sind so sollte sondern sowie über um und uns unser unter viel vom
    von vor war waren warum was weil welche wenn wer werden wie wieder will wir wird wo worden wurde wurden zu zum zur
    zwar zwischen null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig
    hundert tausend bereits rund statt seitdem bislang ende teil fall beispiel angaben grund weise stelle rahmen`,
  fr: `à afin ai ainsi après au aucun aussi autre autres aux avait avant avec avoir c ce ceci cela ces cet cette ceux
    chaque comme comment contre d dans de depuis des deux donc dont du elle elles en encore entre est et étaient était
    été être eu eux fait faire il ils je jusque l la le les leur leurs lors lui ma mais me même mes moins mon n ne ni
    non nos notre nous on ont ou où par parce pas pendant peu peut plus pour pourquoi qu quand que quel quelle qui quoi
    s sa sans se selon sera ses si son sont sous sur ta tandis te tes toi ton tous tout toute toutes très trop tu un une
    vers vos votre vous y trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante
    soixante cent cents mille centaine dizaine millier milliers million millions milliard milliards environ plusieurs
    quelque quelques presque déjà jusqu jusqu'à pourtant cependant toutefois hier demain aujourd'hui désormais celui
    celle celles lequel laquelle lesquels dès malgré chez hors fin partie cas exemple lieu fois sorte`,
  es: `a además al algo algunas algunos ante antes aquel aquella así aún aunque bajo bien cada casi como con contra
    cual cuando de del desde después donde dos durante e el él ella ellas ellos en entre era eran es esa ese eso esta
    está estaba están este esto estos fue fueron ha había hace hacia han hasta hay la las le les lo los más me mi
    mientras mismo mucho muy nada ni no nos nosotros nuestra nuestro o os otra otras otro otros para pero poco por
    porque pues que qué quien se según ser si sí sido sin sobre son su sus también tan tanto te tiene tienen toda todas
    todo todos tras tu un una unas uno unos ya y yo cero tres diez once doce quince veinte treinta cuarenta cincuenta
    cien ciento cientos mil miles millón millones vecez ambos ambas mediante apenas fin parte caso ejemplo lugar vez
    forma`,
  pt: `a ainda além algumas alguns ante antes ao aos apenas após aquela aquele as assim até cada com como contra da das
    de dela dele depois desde do dos durante e é ela elas ele eles em embora enquanto entre era eram essa esse esta está
    estão este eu foi foram há isso isto já la lhe mais mas me mesmo meu minha muito na nas nem no nos nossa nosso num
    numa não o onde os ou para pela pelas pelo pelos por porque pouco qual quando que quem se segundo sem ser será seu
    seus si sido sob sobre sua suas são também tem têm ter toda todas todo todos três tu um uma umas uns você dois duas
    quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta cem cento centos mil milhar
    milhares milhão milhões vezes perto cerca quase agora hoje ontem amanhã antigo antiga cujo cuja tal tais outro outra
    outros outras nada tudo sobretudo porém todavia contudo fim parte caso exemplo lugar vez forma`,
  it: `a ad agli ai al alla alle allo anche ancora avere aveva c che chi ci ciò come con contro cosa così cui da dagli
    dai dal dalla dalle degli dei del dell della delle dello di dopo dove due durante e è ed era erano essere fa fino
    fra fu gli ha hanno i il in io l la le lei li lo loro lui ma me meno mentre mi mia mio molto ne negli nei nel nella
    nelle no noi non nostra nostro o ogni per perché più poco poi prima quale quando quanto quella quelle quelli quello
    questa queste questi questo qui sarà se secondo sempre senza si sia sono sotto stata stati stato su sua sue sugli
    sul sulla suo suoi tra tutti tutto un una uno va verso vi voi tre quattro cinque sei sette otto nove dieci undici
    dodici quindici venti trenta quaranta cinquanta cento mila mille milione milioni migliaia miliardo miliardi quasi
    circa oggi ieri domani già ora adesso almeno oltre alcuni alcune qualche altro altra altri altre stesso stessa però
    infatti inoltre tuttavia invece egli ella esso essa essi esse fine parte caso esempio volta volte modo`,
  nl: `aan af al alle alleen als altijd andere ben bij daar dan dat de der deze die dit doen door dus een eens elke en
    er ge geen had hadden heb hebben heeft hem hen het hier hij hoe hun ik in is ja je kan kon kunnen maar me meer men
    met mij mijn moet na naar niet niets nog nu of om omdat onder ons ook op over reeds sinds te tegen toch toen tot u
    uit uw van veel voor want waren was wat we wel werd werden wie wij wil worden wordt zal ze zei zich zij zijn zo
    zonder zou twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd duizend
    miljoen miljard ongeveer ruim bijna sommige enkele elk ieder iedereen volgens tijdens langs daarom daardoor
    bovendien echter vandaag gisteren morgen zoals tussen hele deel geval voorbeeld einde keer manier`,
  ru: `а без более больше был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее её
    если есть еще ещё же за здесь и из или им их к как когда которая которой которые который которых кто ли между меня
    мне может мы на над надо нас не него нее нет ни них но ну о об однако он она они оно от очень по под после потому
    при про с сам свои свою себе себя со так также такой там то тогда того только том тоже ты у уже хотя чего чем через
    что чтобы эта эти это этого этой этом этот я ноль две три четыре пять шесть семь восемь девять десять двенадцать
    двадцать тридцать сорок пятьдесят сто тысяча тысяч тысячи миллион миллионов миллиард миллиардов около среди ради
    кроме сейчас сегодня вчера завтра впервые снова весьма почти лишь часть случай случае пример конец раз время времени`,
  sv: `alla allt än att av blev bli blir de dem den denna deras dess det detta dig din dina du efter eftersom ej eller
    en er ett från för genom ha hade han hans har henne hennes hon honom hur i icke in ingen innan inte ja jag kan kunde
    man med mellan men mer mig min mot mycket nu när någon något några och också om oss på samma sedan sig sin sina ska
    skulle som så sådan till under upp ut utan vad var varför vara varit vem vi vid vilken vill är även över två tre
    fyra fem sex sju åtta nio tio elva tolv tjugo trettio fyrtio femtio sextio hundra tusen miljon miljoner miljard
    miljarder cirka ungefär nästan enligt bara redan idag igår imorgon dessutom därför fler flera många båda både bland
    längs del fall exempel slut gång gånger sätt`,
  ar: `في من على إلى الى عن مع أن ان إن هذا هذه ذلك تلك هناك هنا التي الذي الذين اللذين ما ماذا كيف متى أين لماذا لا لم
    لن ليس ليست كان كانت كانوا يكون تكون قد لقد كل بعض غير بين بعد قبل عند عندما حتى منذ حول أو او و ثم لكن بل إذا اذا لو أي
    هو هي هم نحن أنا أنت هل كما مثل أيضا أيضًا فقط خلال ضد تحت فوق دون بدون به بها له لها فيه فيها منه منها عليه عليها إليه
    إليها أنه أنها إنه إنها لأن حيث وقد وقال قال قالت يقول وهو وهي وفي ومن وكان وكانت ولم ولا واحد اثنان اثنين ثلاث ثلاثة
    أربع أربعة خمس خمسة ست ستة سبع سبعة ثمان ثمانية تسع تسعة عشر عشرة عشرين ثلاثين مئة مائة ألف ألفي آلاف مليون تقول وقالت
    وتقول وأن لكنه ولكن لذلك بينما زال يوم`,
  hi: `साल का की के को में से है हैं था थी थे और या पर यह वह ये वे इस उस इन उन ने भी तो ही हो होता होती होते कर करने करता
    करते किया गया गई गए जो जब तक लिए साथ बाद एक कि नहीं न कुछ अपने अपना अपनी उनके उसके इसके रहा रही रहे हुआ हुई हुए तथा एवं
    द्वारा दो तीन चार पाँच छह सात आठ नौ दस बारह बीस तीस चालीस पचास सत्तर सौ हज़ार हजार लाख करोड़ लगभग अब फिर पिछले अगले वाले
    वाली वाला उन्होंने उसे उसकी इसलिए लेकिन सबको स्वयं हर हमारी हमारे हम बाहर पास योग्य क्या कौन जाती थीं दिए देती दिया`,
  ja: `する した して いる いた ある あった なる なった この その あの どの これ それ あれ どれ ここ そこ ため こと もの よう とき
    また しかし そして です ます だ である から まで より など だけ ほど も は が を に へ と で や の か ね よ`,
  zh: `这样 那样 这么 那么 这里 那里 这些 那些 如此 只是 就是 不是 而是 的 了 在 是 我 有 和 就 不 人 都 一 一个 一個 上 也 很 到 说 說 要 去 你 会 會 着 著 没有 沒有 看 好 自己 这 這 那 他 她 它 们
    們 我们 我們 他们 他們 与 與 及 或 而 但 但是 因为 因為 所以 如果 之 其 被 把 从 從 对 對 为 為 以 将 將 于 於 并 並 等 中 后 後 前
    这个 這個 那个 那個 已经 已經 还 還 又 再 可以 可能 什么 什麼`,
  ko: `은 는 이 가 을 를 에 의 도 로 과 와 그 저 것 수 등 및 더 또 또는 그리고 그러나 하지만 때문 대한 위해 통해 있는 있다 없는 없다
    했다 한다 하는 된 될 이다 그는 그녀는 우리 모든 이런 그런 어떤 매우 다른 같은`,
};
