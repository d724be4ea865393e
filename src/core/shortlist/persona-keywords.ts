import { plainText } from "../comments/plain-text.ts";
import { wordsOf } from "../comments/words.ts";
import { type Keyword, keywordsOf } from "../fit/keywords.ts";
import { stem } from "../fit/stem.ts";
import { countryOf } from "../values/country.ts";

/** Words that say nothing of a topic: small ones, and those that any campaign is described with. */
const SMALL =
	"about age all also and any are audience authentic best brand but campaign can client content could creator customer discover every feature female first follow follower for from get give goal gram great has have her him his honest how instagram into introduce introducing its join just know last launch least like live made make male man men message more most much must need new not off offer old once one only other our out own people per post product promote recommend reel say set share she should show some spread start story such take tell than that the their them there they this those tiktok time too top try twice two use user via video want was way were what when where which who will with without woman women would you young your youtube";

/** Words that praise anything, or say when: a creator who writes "light" or "morning" is none the nearer to the campaign. */
const WEAK =
	"affordable afternoon amazing around autumn available average beautiful big bold bright broad busy calm cheap clear comfortable cool daily day days deep different easy effective enjoy evening everyday everyone everything exciting experience extra fall fast favorite favourite feel feeling fine free fresh friendly full fun good hard help high hour ideal important improve innovative interested interest iconic keep lasting light lightweight little local long look love low lovely main matter midday minute modern month moment morning natural nice night often overall part perfect place popular practical premium pure quality quick ready real really regular right routine season short simple small smart smooth soft special spring still strong stylish summer super support surprise thing think today together tomorrow tonight true turn unique useful versatile warm wear week weekend weekly winter without work world worth year yearly";

/** So many words say what a campaign is about; more would make every fit look poor. */
const MOST = 10;

/**
 * What a fitting creator talks about, from the campaign's own texts: each word once, the most frequent first, in its
 * shortest form; without small and weak words, numbers, countries and the brand's name.
 */
export function personaKeywords(texts: readonly string[], brand: string): readonly Keyword[] {
	const brandWords = plainText(brand);
	const skipped = new Set(`${SMALL} ${WEAK}`.split(" ").map(stem));
	const found = new Map<string, { word: string; times: number }>();
	for (const word of wordsOf(plainText(texts.join("\n")))) {
		const root = stem(word);
		if (word.length < 3 || /\d/.test(word) || skipped.has(root)) continue;
		if (brandWords.includes(word) || countryOf(word) !== word) continue;
		const known = found.get(root);
		const shortest = known && known.word.length <= word.length ? known.word : word;
		found.set(root, { word: shortest, times: (known?.times ?? 0) + 1 });
	}
	const words = [...found.values()].sort((a, b) => b.times - a.times).slice(0, MOST);
	return keywordsOf([words.map(({ word }) => word).join(",")]);
}
