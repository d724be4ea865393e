/** Words in the order they stand: runs of letters, digits and apostrophes of any script; emoji and punctuation part them. */
export function wordsOf(text: string): string[] {
	const runs =
		text
			.replace(/[\ufe00-\ufe0f]/g, "")
			.match(
				/[^\s!-&(-/:-@[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u2018\u201a-\u206f\u20a0-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3007-\u303f\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff20\ud83c-\ud83e\udc00-\udfff]+/g,
			) ?? [];
	return runs.filter((run) => /[^']/.test(run));
}

/** Whether a word is written in a script that puts no blanks between words: Thai, Lao, Khmer, Chinese, Japanese. */
export function isUnspaced(word: string): boolean {
	return /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/.test(word);
}
