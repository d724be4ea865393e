/** A language's labels, wherever they are used: to know a foreign one, and to offer one that fits the caption. */
export interface LanguageLabels {
	readonly offer: string;
	readonly labels: readonly string[];
	/** Ordinary words too: a label only if set apart. */
	readonly alone?: readonly string[];
}

/**
 * The twelve languages from the countries' tables; the others from memory of the plain word for an ad, for captions in
 * countries that ask for the caption's own language.
 */
export const labelsByLanguage: { readonly [language: string]: LanguageLabels } = {
	en: {
		offer: "#ad",
		labels: [
			"#ad",
			"sponsored",
			"paid partnership",
			"paid promotion",
			"paid ad",
			"paid advertisement",
			"#advert",
			"#advertisement",
		],
		alone: ["ad", "advert", "advertisement"],
	},
	de: {
		offer: "#werbung",
		labels: ["werbung", "#anzeige", "bezahlte partnerschaft", "bezahlte werbung"],
		alone: ["anzeige"],
	},
	fr: {
		offer: "#publicité",
		labels: ["publicité", "#pub", "collaboration commerciale", "partenariat rémunéré", "commandité"],
	},
	es: {
		offer: "#publicidad",
		labels: [
			"publicidad",
			"#publi",
			"colaboración pagada",
			"patrocinado/patrocinada por",
			"contenido promocional",
			"#anuncio",
		],
	},
	it: { offer: "#pubblicità", labels: ["pubblicità", "sponsorizzato/sponsorizzata da", "#adv"] },
	pt: { offer: "#publicidade", labels: ["publicidade", "#publi", "publipost", "#anúncio", "parceria paga"] },
	nl: { offer: "#advertentie", labels: ["advertentie", "reclame", "betaald partnerschap", "#publiciteit"] },
	pl: {
		offer: "#reklama",
		labels: ["reklama", "materiał reklamowy", "współpraca reklamowa", "płatna współpraca"],
	},
	da: { offer: "#reklame", labels: ["reklame", "#annonce"], alone: ["annonce"] },
	no: { offer: "#reklame", labels: ["reklame", "annonse"] },
	sv: { offer: "#reklam", labels: ["reklam", "annons"] },
	fi: { offer: "#mainos", labels: ["mainos"] },
	ja: { offer: "#広告", labels: ["#広告", "#プロモーション"], alone: ["広告", "プロモーション"] },
	ko: { offer: "#광고", labels: ["#광고"], alone: ["광고"] },
	zh: { offer: "#广告", labels: ["#广告", "#廣告"], alone: ["广告", "廣告"] },
	hi: { offer: "#विज्ञापन", labels: ["#विज्ञापन"], alone: ["विज्ञापन"] },
	ar: { offer: "#إعلان", labels: ["#إعلان", "#اعلان"], alone: ["إعلان", "اعلان"] },
	ru: { offer: "#реклама", labels: ["#реклама"], alone: ["реклама"] },
	el: { offer: "#διαφήμιση", labels: ["#διαφήμιση"], alone: ["διαφήμιση"] },
};
