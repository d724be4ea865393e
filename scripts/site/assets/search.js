/* Runs in the page search.html, beside search-index.js, which sets `searchEntries`. */
(() => {
	const field = document.querySelector("main input");
	const list = document.querySelector("#results");
	const status = document.querySelector("[role=status]");
	const MOST = 30;

	/** Every word of the query must be found; where it is found decides the place in the list. */
	function score({ page, heading, words }, wanted) {
		const title = wordsOf(heading);
		const above = wordsOf(page);
		const below = words.split(" ");
		let sum = title.join(" ") === wanted.join(" ") ? 100 : 0;
		for (const word of wanted) {
			const value = Math.max(found(title, word) * 12, found(above, word) * 5, found(below, word) * 2);
			if (value === 0) return 0;
			sum += value;
		}
		return sum / (1 + title.length / 20);
	}

	function found(words, wanted) {
		if (words.includes(wanted)) return 2;
		return words.some((word) => word.startsWith(wanted)) ? 1 : 0;
	}

	function wordsOf(text) {
		return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	}

	function show() {
		const wanted = wordsOf(field.value);
		const results = searchEntries
			.map((entry) => ({ entry, score: wanted.length > 0 ? score(entry, wanted) : 0 }))
			.filter((result) => result.score > 0)
			.sort((a, b) => b.score - a.score);
		list.replaceChildren(...results.slice(0, MOST).map(({ entry }) => item(entry)));
		status.textContent = inWords(wanted, results.length);
	}

	function inWords(wanted, count) {
		if (wanted.length === 0) return "Type what you look for, such as CPA, France or Shopify.";
		if (count === 0) return `Nothing found for “${field.value}”. Try fewer or shorter words.`;
		const shown =
			count > MOST ? `The best ${MOST} of ${count} places` : count === 1 ? "1 place" : `${count} places`;
		return `${shown} with “${field.value}”`;
	}

	function item({ page, heading, url, text }) {
		const link = document.createElement("a");
		link.href = url;
		link.textContent = heading;
		const where = document.createElement("span");
		where.textContent = page === heading ? "" : page;
		const excerpt = document.createElement("p");
		excerpt.textContent = text;
		const result = document.createElement("li");
		result.append(link, where, excerpt);
		return result;
	}

	field.value = new URLSearchParams(location.search).get("q") ?? "";
	field.addEventListener("input", show);
	show();
})();
