import { headerWords } from "../core/import/header-words.ts";
import type { Importer, ImporterDocumentation, Meaning } from "../core/import/importer.ts";
import { personalData } from "../core/import/read-header.ts";

const personal: Meaning = { to: "", why: personalData, personal: true };

/** Upfluence's import template and exports: names in parts, the profile's link as `media_url`, postal addresses. */
export const upfluence: Importer = {
	id: "upfluence",
	title: "Upfluence export",
	detect(headers) {
		const words = headers.map((header) => headerWords(header).join(" "));
		const own = words.filter((name) => /^(?:influencer id|media url)$/.test(name));
		const other = words.filter((name) => /^(?:profile name|phone number|shipping address\b.*)$/.test(name));
		return {
			score: own.length > 0 && own.length + other.length > 1 ? 0.8 : 0,
			why: `headers as in Upfluence: ${[...own, ...other].slice(0, 3).join(", ")}`,
		};
	},
	columns: {
		influencer_id: {
			to: "provider id",
			why: "Upfluence's own number for the creator, by which a renamed account is known again",
			provider: "Upfluence",
		},
		media_url: { to: "URL", why: "the link of the profile" },
		profile_name: { to: "handle", why: "the name of the profile" },
		phone_number: personal,
		"shipping_address.line1": personal,
		"shipping_address.line2": personal,
		"shipping_address.zipcode": personal,
		"shipping_address.city": personal,
		"shipping_address.state": personal,
		"shipping_address.country_code": { to: "country", why: "where the product would be sent" },
	},
};

export const documentation: ImporterDocumentation = {
	told: "by influencer_id or media_url beside another of Upfluence's headers, such as profile_name or shipping_address.city",
	examples: [
		{
			rows: [
				[
					"influencer_id",
					"media_url",
					"profile_name",
					"first_name",
					"last_name",
					"phone_number",
					"email",
					"shipping_address.city",
				],
				[
					"81",
					"https://www.instagram.com/mara.eats",
					"mara.eats",
					"Mara",
					"Klein",
					"+49 30 1234567",
					"mara@example.com",
					"Berlin",
				],
			],
			gives: [
				{
					"provider id": "Upfluence id 81",
					handle: "mara.eats",
					platform: "Instagram",
					URL: "https://www.instagram.com/mara.eats",
					creator: "Mara Klein",
					"e-mail": "mara@example.com",
				},
			],
		},
	],
};
