import type { LabelTable } from "./label-table.ts";

export const spain: LabelTable = {
	code: "ES",
	name: "Spain",
	authority: "Código de conducta aea/Autocontrol/IAB Spain, in force 1 October 2025",
	languages: ["es"],
	offer: { es: "Publicidad" },
	labels: [
		{
			status: "accepted",
			labels: [
				"publicidad",
				"#publi",
				"colaboración pagada",
				"patrocinado/patrocinada por",
				"contenido promocional",
			],
			source: "Código de conducta, 2025",
			sure: "quoted",
		},
		{
			status: "accepted",
			labels: ["publi"],
			alone: true,
			source: "Código de conducta, 2025",
			sure: "quoted",
		},
		{
			status: "unclear",
			labels: ["#anuncio", "contenido patrocinado", "#patrocinado", "colaboración remunerada"],
			source: "not in the list as quoted",
			sure: "memory",
		},
		{
			status: "weak",
			labels: [
				"colab",
				"#collab",
				"sponso",
				"#sp",
				"regalo de marca",
				"regalo de @",
				"colaboración",
				"gracias ~6 @",
				"embajador/embajadora",
				"info legal",
				"#regalo",
				"invitado/invitada por",
				"en colaboración con",
			],
			source: "Código de conducta, 2025",
			sure: "quoted",
		},
	],
	platformLabel: { enough: true, source: "Código de conducta, 2025: preferred", sure: "quoted" },
	cites: {},
	notes: [
		"The label opens the message and is not behind ver más.",
		"Soft wording such as a thank-you or regalo de marca no longer discloses.",
	],
};
