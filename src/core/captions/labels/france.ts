import type { LabelTable } from "./label-table.ts";

export const france: LabelTable = {
	code: "FR",
	name: "France",
	authority: "loi 2023-451, art. 5 (ordonnance 2024-978)",
	languages: ["fr"],
	offer: { fr: "Publicité" },
	labels: [
		{
			status: "accepted",
			labels: ["publicité", "collaboration commerciale"],
			source: "loi 2023-451 art. 5; economie.gouv.fr",
			sure: "primary",
		},
		{
			status: "accepted",
			labels: ["partenariat rémunéré", "contenu publicitaire", "communication commerciale"],
			source: "ordonnance 2024-978: an equivalent mention that fits the format, since 8 November 2024",
			sure: "memory",
		},
		{
			status: "unclear",
			labels: ["#pub", "sponsorisé par", "sponsorisé"],
			source: "an equivalent mention? No statement was found",
			sure: "memory",
		},
		{
			status: "weak",
			languages: ["en"],
			labels: ["#ad", "sponsored"],
			source: "loi 2023-451 art. 5",
			sure: "quoted",
		},
		{
			status: "weak",
			languages: ["en"],
			labels: ["ad"],
			alone: true,
			source: "loi 2023-451 art. 5",
			sure: "quoted",
		},
		{
			status: "weak",
			labels: [
				"sponso",
				"#spons",
				"collab",
				"collaboration",
				"partenariat",
				"merci ~8 @",
				"produit/produits offert/offerts",
				"#offert",
				"#cadeau",
				"offert/offerte/offerts/offertes par",
				"#partenaire",
				"ambassadeur/ambassadrice",
				"en partenariat avec",
			],
			source: "loi 2023-451 art. 5; DGCCRF",
			sure: "quoted",
		},
	],
	platformLabel: {
		enough: false,
		source: "economie.gouv.fr: use the tool, but the mention is required",
		sure: "primary",
	},
	severities: { "undisclosed-edit": "error" },
	cites: { "undisclosed-edit": "loi 2023-451, art. 5" },
	edits: {
		severity: "error",
		labels: [
			"Images retouchées",
			"image/photo/photos/images/vidéo retouchée/retouchées",
			"image/images virtuelle/virtuelles",
		],
	},
	notes: [
		"The mention is clear and visible for the whole promotion, in the picture or video too.",
		"Retouched bodies or faces need Images retouchées, people made by a computer Images virtuelles.",
		"Some promotions are banned altogether, such as cosmetic surgery.",
	],
};
