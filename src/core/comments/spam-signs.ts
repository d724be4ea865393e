/** Something that comments have which want to draw the reader away, and how much it weighs. */
export interface SpamSign {
	/** As it is shown to people. */
	readonly name: string;
	readonly points: number;
	/** Genuine comments have it as often; all such signs together make two points at most. */
	readonly common?: true;
	/** Looked for in plain small letters; every repetition is bounded, so that time stays linear. */
	readonly pattern: RegExp;
}

/**
 * Signs by what such comments want of the reader: a visit, a follow, a private talk, a deposit. They are ways of asking,
 * not topics: to write about money, coins or one's own songs does not make the three points of a spam-like comment.
 * English, as most such comments are; links and addresses tell in any language.
 */
export const SPAM_SIGNS: readonly SpamSign[] = [
	{
		name: "link",
		points: 3,
		pattern:
			/https?:\/\/(?!(?:www\.|m\.)?youtu)|(?:^|[^@#\w./-])(?:www\.|[a-z0-9-]{2,40}\.(?:com|net|org|io|co|me|ly|gl|tv|ru|info|biz|xyz|shop|app|link|site|online|club)(?:\/|\b(?![.@]?[a-z]))|[a-z0-9-]{2,40}\.[a-z]{2,4}\/[a-z0-9])/,
	},
	{ name: "link to a video", points: 2, pattern: /\byoutu(?:\.be|be\.com)\/|\bwatch\?v=/ },
	{
		name: "asks to subscribe or follow",
		points: 3,
		pattern:
			/\bsu[bs]s?cribe\b|\bsub (?:to|me|my|us|back|4)\b|\b(?:sub4sub|f4f)\b|\bfollow(?:er)? (?:me|us|my|back|4|for follow|please|pls|plz)\b|\bfollow .{1,30} on (?:twitter|ig|insta|twitch|tiktok)|\blike 4 like\b|\badd (?:me+|my)\b(?! to)|\b(?:get|reach|hit|have|with|getting) [\d.,]{2,9}k? (?:more )?(?:subs|subscribers|followers)\b/,
	},
	{
		name: "sends to own pages",
		points: 3,
		pattern:
			/\b(?:check|visit|watch|look at|listen to|go to|support|share|try|vote for)(?: out)? (?:my|our|mah)\b|\b(?:join|support|check) (?:me|us)\b|\bcheck(?:ed)? (?:it|this|them|these|mine|him|her|'?em)(?: \w{1,12}){0,3} out\b|\bgive (?:us|me) a (?:chance|listen)\b/,
	},
	{
		name: "sends elsewhere",
		points: 2,
		pattern:
			/\bcheck(?:ed)? (?:this |it |them )?out\b|\bcheck this\b|\bgo (?:and )?(?:check|watch|register|here|vote|visit|follow)\b|\bsearch (?:for |up )?"|\blook (?:it|her|him|them)(?: \w{1,8})? up\b|\bclick (?:here|on|for|the)\b|\bdownload\b|\blink in (?:my )?bio\b|\bsign up\b|\bregister (?:free|now|here|also)\b|\bthumbs up if\b|\bfor (?:more )?details\b/,
	},
	{
		name: "speaks of own pages",
		points: 2,
		pattern:
			/\b(?:my|our|mah) (?:\w{1,15} ){0,3}(?:channel|page|profile|website|site|blog|mixtape|soundcloud|playlist|covers?(?! letter)|remix(?:es)?|gofundme|fundraiser|shop|store|merch|app|platform|course|ebook)\b|\b(?:made|started|have|new) (?:a |an |my )?(?:\w{1,10} ){0,2}channel\b|\b(?:my|our) (?:own |new |first )?(?:videos?|vids?|music|songs?|book|beats|clip|album)\b|\b(?:i'm|i am|ima?) (?:an? )?(?:\w{1,12} )?(?:rapper|singer|youtuber|artist|producer|musician)\b/,
	},
	{
		name: "names a channel or page",
		points: 1,
		pattern: /\b(?:channel|page|profile|website|soundcloud|mixtape|new single|patreon|onlyfans)\b/,
	},
	{
		name: "begs or hails the crowd",
		points: 1,
		common: true,
		pattern: /\b(?:pl[sz]+|pleas+e|help me|(?:hey|hi|hello) (?:guys|friends|everyone|all|y'?all))\b/,
	},
	{
		name: "asks for a private message",
		points: 3,
		pattern:
			/\b(?:dm|pm|message|msg|inbox|text|write|contact|whatsapp|hit)(?: to)? (?:me|us|him|her|them)\b|\b(?:contact|reach(?:ed)?(?: out)?|get in touch)(?: to| with)? (?:him |her |them )?[@#]|\bwhats ?app\b|\btelegram\b|\b(?:ask me how|private(?:ly)? chat|chat (?:me )?private(?:ly)?|by dm)\b|\bdm (?:now|for)\b|(?:^|[^\w ]|\b(?!(?:an?|check|her|his|my|our|the|ur|your) )\w{1,15}) ?(?:dm|pm)[^\w.!?@]{1,12}(?:us )?@[a-z0-9._]{3}|(?:^|[^\w ]|\b(?:and|just|kindly|please|pl[sz]+|to)) ?(?:direct )?(?:message|msg|inbox)[^\w.!?@]{1,12}(?:us )?@[a-z0-9._]{3}|\b(?:direct message|message|pm|inbox|text) for (?:the |my |our |more )?(?:info|detail|procedure|step|guid|assist|help|price|rate|collab|promo|business|inquir|enquir|order)|(?:^|[.!?:\n]\s{0,2})(?:dm|direct message) (?:to|if|and)\b/,
	},
	{
		name: "speaks of the inbox",
		points: 2,
		pattern: /\binbox\b|\b(?:details|info|proposal|serious|interested).{0,20}\bdm\b/,
	},
	{
		name: "telephone number",
		points: 2,
		pattern: /(?:\+\d|\b\d{3})[ ().-]{1,2}[\dx*]{2,4}[ ().-]{1,2}[\dx*]{3,4}/,
	},
	{
		name: "wants a picture or post for another account",
		points: 3,
		pattern:
			/\b(?:send|promote|submit|dm (?:it|this|us|your|the|pics?))\b.{0,30}@|\bpromote (?:it|this) on\b|\b(?:upload|post|publish) (?:it|this|that|these) (?:on|at|to) @/,
	},
	{
		name: "offers to feature or to recruit",
		points: 2,
		pattern:
			/\b(?:get|getting|gets|want to be|wanna be) (?:featured|promoted|reposted|discovered)\b|\b(?:we|i) (?:will |would like to |want to |can |could |wanna )?(?:feature|promote|repost) (?:you|your)\b|\b(?:our|an?) (?:brand )?ambassador\b.{0,40}\b(?:dm|message|link|apply)\b|\b(?:you|your?) .{0,20}\bour (?:brand )?ambassador|\bcollab(?:orate)? with (?:us|our)\b/,
	},
	{
		name: "says that it helps people",
		points: 2,
		pattern:
			/\b(?:i|we|i'm|i am) (?:also |can |will |only )?(?:help(?:ing)?|teach(?:ing)?|guid(?:e|ing)|assist(?:ing)?|mentor(?:ing)?|coach(?:ing)?) (?:\w{1,12} ){0,2}(?:people|others|persons?|individuals|beginners|newbies|everyone|anyone|women|ladies|students|families|investors|traders|you)\b/,
	},
	{
		name: "gives money away or promises it",
		points: 3,
		pattern:
			/\b(?:first|random|lucky) (?:\d{1,4}|\w{3,6}) (?:people|person|persons|followers|subscribers)\b|\b(?:paying|funding|blessing|giving|sending) (?:out )?.{0,12}(?:grands?\b|bands\b|\dk\b)|\bfree (?:gift|iphone|robux|followers|v-?bucks|bitcoin|crypto|funded)|\b(?:get|win|free|claim) (?:\w{1,8} ){0,2}gift cards?\b|\b(?:get|be|you'll) paid (?:for|to)\b|\b(?:earn|make|making|need) (?:\w{1,8} ){0,2}(?:money|income|cash|profits?) (?:online|here|from home|fast|easy|easily|daily|weekly|now|while)\b|\b(?:work(?:ing)? from home|auto ?pilot)\b|\bhow to (?:make|earn) (?:\w{1,8} ){0,2}(?:money|profits?)\b|\bprofitable signals?\b/,
	},
	{
		name: "sells a cure, a spell, a hack or a recovery",
		points: 3,
		pattern:
			/\bspell ?caster|\bherbal (?:\w{1,12} )?(?:cure|medicine)|\bcured (?:me|of|from)\b|\bhack(?:ed|ing|er|s)? .{0,20}(?:account|facebook|instagram)\b|\b(?:recover(?:ed|y)?|retrieved?) .{0,30}(?:funds?|money|account|wallet|bitcoin|btc|crypto|loss|lost|investment)\b/,
	},
	{
		name: "wallet or token address",
		points: 3,
		pattern: /\b(?:0x[a-f0-9]{12}|(?:bc1|[13])[a-z0-9]{25,60}\b|presale\b|airdrop\b)/,
	},
	{
		name: "urges to buy a coin",
		points: 3,
		pattern:
			/\b(?:buy|get|grab|hodl|hold)\b[^.!?]{0,20}\b(?:token|coin)s?\b(?! of|-)|\b(?:buy|hodl|hold)\b[^.!?]{0,20}[$#][a-z]{3,10}\b/,
	},
	{ name: "cries up a coin", points: 1, pattern: /\b(?:\d{2,4}x|next gem|tokens?|moon)\b|[$][a-z]{3,10}\b/ },
	{
		name: "account named after money",
		points: 2,
		pattern:
			/[@#](?:[\w.]{4,30}(?:trad[ei]|fxt?(?![a-z])|forex|invest|profit|wealth|crypto|capital|finan|income|btc|bitcoin|broker|xtips)|[\w.]{0,30}(?:trad(?:e[sr]?|ing)|fxt?|forex|invest(?:ing|or)?|profit|earn|wealth|crypto|income|btc|bitcoin|mining|money|rich|billionaire|millionaire|entrepreneur)(?:with|_|\d|\.))/,
	},
	{
		name: "sum from an investment",
		points: 2,
		pattern:
			/\b(?:invest(?:ed|ing|ment)?|deposit(?:ed)?|start(?:ed|ing|up)?|traded|capital|earn(?:ed|ing)?|i made|got|receiv(?:ed?|ing)|withdr[ae]w(?:n|als?|ing)?|payouts?|profits?|returns?|cash(?:ed|ing)?(?: out)?|credited|make) (?:\w{1,12} ){0,5}(?:[$£€] ?\d|\d[\d., ]{0,9} ?(?:(?:btc|eth|usdt?|[$£€])(?![a-z])|k(?=$|[.,!?]| (?:with|from|in|within|after|profit|back)\b)))|[$£€] ?\d[\d., ]{0,9}k? .{0,40}\b(?:profit|returns?|withdraw|payout|investment|wallet)/,
	},
	{
		name: "success in trading",
		points: 2,
		pattern:
			/\b(?:(?:got|received|get|paid|withdrew) my|huge|first|second|third|\d(?:st|nd|rd|th)|successful|another|weekly|daily|received) (?:\w{1,12} ){0,2}(?:profits?(?! margin)|withdrawals?|payouts?|returns?|payment)\b|\b(?:traded?|trading|invest(?:ed|ing)?|earn) with (?:[@#]|(?:you|him|her|mrs?)\b)|\baccount manager\b|\b(?:forex|crypto|bitcoin|binary|trading|fx) (?:\w{1,10} )?(?:trader|expert|broker|platform|company|mentor|options?|manager|investment)\b|\bfinancial(?:ly)? (?:free(?:dom)?|status|breakthrough)|\bfree financially|\bmultiple (?:sources|streams) of income/,
	},
	{
		name: "speaks of investing",
		points: 1,
		pattern:
			/\b(?:invest\w{0,6}|trad(?:er|ers|ing)|profit(?:s|able)?|bitcoin|btc|crypto\w{0,10}|usdt|forex|fx|withdraw\w{0,4}|deposit\w{0,3}|payout|broker|earn(?:ed|ing|ings)?|scam(?:med)?)\b/,
	},
	{
		name: "thanks",
		points: 1,
		common: true,
		pattern:
			/\b(?:thank(?:s|ful)?|grateful|gratitude|appreciat\w{1,6}|god bless|god ?sent|bless you|kudos|best regards)\b/,
	},
	{
		name: "vouches for somebody",
		points: 1,
		common: true,
		pattern:
			/\b(?:recommend\w{0,3}|legit|reliab\w{2,6}|trust(?:ed|worthy)?|diligen\w{2}|credib\w{2,5}|transparen\w{1,2}|testimon\w{1,4}|expert\w{0,3}|mentor\w{0,4}|integrity|honest(?:y|ly)|guidance|leadership|your (?:\w{1,10} )?(?:platform|program|service|company|techniques?|strategies)|good (?:\w{1,6} )?(?:woman|man|trader)|with the help of|thanks to|(?:changed|saved) my life|g[ia]ve (?:it|this|him|her) a (?:try|trial)|introduced to|lost my job|dream come true|test the waters)\b/,
	},
	{
		name: "tells of a rescue",
		points: 2,
		pattern:
			/\b(?:out of (?:\w{1,4} ){0,2}debts?|(?:thought|sounds?) (?:\w{1,6} ){0,3}scam|spread (?:\w{1,6} ){0,2}good (?:work|news|deed)|telling (?:\w{1,8} ){1,3}about you|(?:glad|day) i came across|opportunity for me and my family|changed? many li(?:fe|ves))\b/,
	},
	{ name: "names an account", points: 1, common: true, pattern: /[@#][a-z0-9._]{4}/ },
	{
		name: "period of a return",
		points: 1,
		common: true,
		pattern:
			/\b(?:in|within|after|every|just) (?:\w{1,6} )?\d{1,3} ?(?:days?|hours?|hrs|weeks?|minutes)\b|\b(?:daily|weekly|per week|in a week)\b/,
	},
];
