/** Words with whole scores as short text: by score, in alphabetic order, each word less what it shares with the one before. */
export function packWords(scores) {
	const byScore = new Map();
	for (const word of Object.keys(scores).sort()) {
		const score = scores[word];
		byScore.set(score, [...(byScore.get(score) ?? []), word]);
	}
	return [...byScore].map(([score, words]) => `${score}${words.map(lessShared).join("")}`).join("\n");
}

/** The capital in front counts the letters shared: A is none. Capitals do not occur in the words. */
function lessShared(word, index, words) {
	if (/[A-Z\n]/.test(word)) throw new Error(`The word ${word} cannot be packed.`);
	const before = words[index - 1] ?? "";
	let shared = 0;
	while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++;
	return String.fromCharCode(65 + shared) + word.slice(shared);
}

/** The way back, as it is built into the script. */
export function unpackWords(text) {
	const scores = {};
	for (const line of text.split("\n")) {
		const [score, ...words] = line.split(/(?=[A-Z])/);
		let word = "";
		for (const less of words) {
			word = word.slice(0, less.charCodeAt(0) - 65) + less.slice(1);
			scores[word] = Number(score);
		}
	}
	return scores;
}
