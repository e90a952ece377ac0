/** Nouns of people's posts and kinds that may stand without an article: "Ann Roe, director of …". */
export const ROLE =
  /^(?:[a-z]+-)?(?:\w*(?:er|or|ist|ian|man|woman|person|ess|eer|secretary|chief)|head|chief|president|secretary|capital|captain|coach|co-founder|founder|host|chair|dean|judge|mayor|hero|heir|son|daughter|widow|wife|husband|father|mother|brother|sister|friend|member|part|home|analyst|ceo|chef|spokes\w+|author|lead|king|queen|prince|princess|professor|champion|executive|owner|co-owner|\w*back|forward|guard|center|centre|freshman|junior|senior|sophomore|rookie|star|co-star|legend|veteran|duo|trio|quartet|giant|safety|expert|attorney|architect|aide|employee|student|graduate|candidate|nominee|incumbent|lawmaker|billionaire|tycoon|mogul|resident|native|colleague|representative|delegate|agent|assistant|consultant|advocate|pilot|nurse|pundit|comic|critic|fellow|correspondent|suspect|victim|witness|defendant|boyfriend|girlfriend|fiancée?|spouse|uncle|aunt|cousin|nephew|niece|mom|mum|dad|twin|recruit|prospect|icon|transfer|steward|warden|postdoc|cop|ex|monk|nun|priest|clerk|intern|apprentice|replacement|(?:train|retir|appoint|honor|evacu|detain|deport|absent|refug|attend|devot)ee|\w*mate|(?:grand|step)\w+|\w+-in-law|editor-in-chief|rapper)s?$/;
/** Before "back" and "end": posts in a team. */
export const POSITION = /^(?:running|full|half|tight|defensive|split)$/;
/** Roles that tell too little of somebody by themselves. */
export const VAGUE =
  /^(?:member|part|home|lead|giant|legend|hero|native|resident|friend|fellow|man|woman|person|star|icon|other|head|victim|witness|colleague|junior|senior|back|end|center|centre|guard|safety|duo|trio|quartet|ex)s?$/;
/** Words that end as roles do, and are none. */
export const NO_ROLE =
  /^(?:lower|higher|upper|inner|outer|other|former|latter|number|paper|power|water|winter|summer|river|tower|border|corner|order|letter|matter|chapter|center|cover|dinner|color|floor|door|motor|sector|factor|error|minor|major|poster|server|router|rover|counter|computer|printer|timer|driver|trailer|theater|newsletter|moniker|character|chamber|quarter|semester|disaster|weather|mirror|harbor|labor|humor|honor|rumor|tumor|flavor|mother|never|ever|over|under|after)s?$/;
/** Nouns of works and bodies that may stand without an article in news: "magazine Quantum". */
export const WORK =
  /^(?:comedy|drama|musical|sitcom|franchise|podcast|label|festival|platform|network|chain|brand|supermarket|nonprofit|foundation|think-tank|outlet|newsletter|film|movie|series|show|novel|book|album|song|single|game|magazine|newspaper|journal|website|site|app|company|firm|startup|agency|band|group|charity|broadcaster|publisher|carmaker|maker|giant|retailer|airline|bank|tabloid|daily|rival)$/;
/** Nouns of time and place: what follows is the clause's own subject, "the day Smith left". */
export const NO_HEAD =
  /^(?:time|times|day|days|year|years|week|weeks|month|months|moment|minute|hours?|way|ways|reason|fact|thing|things|place|places|morning|evening|night|today|yesterday|tomorrow|century|rest|end|way|half|same|number|lot|case|idea|example|summer|winter|spring|autumn|weekend|part|kind|amount)$/;
/** Names that say of what kind the thing is: "Ulm School of Music", "Orvo Clinic". */
export const NAMED_KIND =
  /^(?=.* )(?:.+ )?(?:Center|Centre|Institute|School|Hospital|Clinic|Infirmary|Theatre|Theater|Museum|Library|Park|Stadium|Arena|Church|Cathedral|Temple|Bridge|Airport|University|College|Academy|Hotel|Gallery|Observatory|Telescope|Laborator(?:y|ies)|Lab|Department|Faculty|Court|Prison|Jail|Zoo|Gardens?|Festival|Market|Mall|Plaza|Square|Street|Road|Avenue|Building|Tower|Hall|Castle|Palace|Ranch|Beach|Lake|River|Creek|Trail|Mountains?|Hills|Valley|Island|Formation|Cemetery|Monastery|Abbey|Cave|Falls|Dam|Mine|Refinery|Factory|Plant|Brewery|Distillery)(?: (?:of|for) .+)?$/u;
