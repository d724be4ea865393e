/** Powers of ten of the short forms that platforms and people put after a number, by language. */
const powers: { readonly [word: string]: number } = {
	// English
	k: 3,
	thousand: 3,
	thousands: 3,
	m: 6,
	mm: 6,
	mn: 6,
	million: 6,
	millions: 6,
	b: 9,
	bn: 9,
	billion: 9,
	lakh: 5,
	lakhs: 5,
	l: 5,
	lac: 5,
	lacs: 5,
	crore: 7,
	crores: 7,
	cr: 7,
	// German, and the neighbours that share the words
	tsd: 3,
	tausend: 3,
	mio: 6,
	mill: 6,
	millionen: 6,
	mrd: 9,
	milliarden: 9,
	// French, Spanish, Portuguese, Italian
	mille: 3,
	mil: 3,
	mila: 3,
	mi: 6,
	mln: 6,
	millones: 6,
	milhões: 6,
	milioni: 6,
	md: 9,
	mld: 9,
	milliard: 9,
	milliards: 9,
	bi: 9,
	// Polish, Czech, Turkish, Hungarian, Indonesian, Vietnamese
	tys: 3,
	tis: 3,
	bin: 3,
	ezer: 3,
	millió: 6,
	rb: 3,
	ribu: 3,
	jt: 6,
	juta: 6,
	nghìn: 3,
	tr: 6,
	triệu: 6,
	// Russian, Ukrainian, Arabic, Persian, Hebrew, Hindi, Thai
	тыс: 3,
	тысяч: 3,
	тысячи: 3,
	тис: 3,
	млн: 6,
	миллион: 6,
	миллиона: 6,
	миллионов: 6,
	млрд: 9,
	ألف: 3,
	مليون: 6,
	هزار: 3,
	میلیون: 6,
	אלף: 3,
	מיליון: 6,
	हज़ार: 3,
	हजार: 3,
	लाख: 5,
	करोड़: 7,
	พัน: 3,
	หมื่น: 4,
	แสน: 5,
	ล้าน: 6,
	// Korean, Japanese, Chinese
	백: 2,
	천: 3,
	만: 4,
	십만: 5,
	백만: 6,
	천만: 7,
	억: 8,
	百: 2,
	千: 3,
	万: 4,
	萬: 4,
	w: 4,
	十万: 5,
	百万: 6,
	千万: 7,
	億: 8,
	亿: 8,
};

/** Languages that write these words use the point as decimal sign, so `1,234K` is 1234 thousand. */
const pointWords = /^(?:k|thousands?|m|mm|mn|millions?|b|bn|billion|lakhs?|l|lacs?|crores?|cr)$/;

/** The power of ten that a word such as `K`, `Mio.` or `万` stands for; `undefined` if it is none. `""` is 0. */
export function powerOf(word: string): number | undefined {
	if (word === "") return 0;
	const power = powers[word.replace(/\.$/, "").toLowerCase()];
	return typeof power === "number" ? power : undefined;
}

export function isPointWord(word: string): boolean {
	return pointWords.test(word.toLowerCase());
}
