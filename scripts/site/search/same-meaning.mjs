/** Words that people use for the same thing, as one word each. */
const SAME = [
	["creator", "influencer", "blogger", "talent", "kol"],
	["fee", "price", "pay", "payment"],
	["order", "sale", "purchase", "conversion", "acquisition"],
	["disclosure", "label", "labelling", "advertising", "sponsored", "transparency"],
	["rule", "law", "guideline", "regulation"],
	["country", "jurisdiction"],
	["undo", "revert", "restore"],
	["import", "upload"],
	["export", "download"],
	["install", "installing", "setup"],
	["budget", "spend", "money"],
	["follower", "subscriber", "fan"],
	["view", "impression", "play"],
	["code", "coupon", "voucher", "discount"],
	["link", "url", "utm"],
	["brief", "briefing"],
	["privacy", "gdpr", "data"],
	["fake", "bot", "vetting"],
];

/** The other words for one, which is without its plural. */
export function othersFor(word) {
	return SAME.filter((words) => words.includes(word))
		.flat()
		.filter((other) => other !== word);
}
