import type { Template } from "../templates/template.ts";

/** Columns of the Outreach tab that only a person can fill, and without which no message is written. */
export const PERSONAL_PARTS = ["recent post", "why it fits", "ask"] as const;

/**
 * Follows the guides' rules for a first message: name a recent post and say why it fits, introduce yourself with a link, be
 * specific about what you ask for, and say what they gain (small-business guide; Media À La Carte). Placeholders that are no
 * column of the Outreach tab are settings of the Campaign tab.
 */
export const outreachTemplate: Template = {
	name: "Outreach",
	placeholders: [
		"creator",
		"handle",
		"platform",
		"recent post",
		"why it fits",
		"ask",
		"campaign",
		"brand",
		"brand handle",
		"summary",
		"audience",
		"offer",
		"landing page",
		"start",
		"go-live",
		"end",
		"sender",
	],
	sections: [
		{ name: "subject", about: "Of the e-mail.", text: "{{brand}} and {{recent post}}" },
		{
			name: "e-mail",
			about: "The message by e-mail. Check that it says what you really offer.",
			text: `Hi {{creator}},

I saw {{recent post}}. {{why it fits}}.

I am {{sender}} at {{brand}}: {{landing page}}

What I have in mind with you: {{ask}}. It is paid work. We send a short brief, not a script, so that it sounds like you.

Would that interest you, and what is your rate? One line is enough, and I will send you the details.

Best wishes
{{sender}}, {{brand}}`,
		},
		{
			name: "DM",
			about: "The message where there is no e-mail address. Keep it short: Instagram takes 1,000 characters.",
			text: `Hi {{creator}}, I saw {{recent post}}. {{why it fits}}.

I am {{sender}} at {{brand}} ({{landing page}}). What I have in mind with you: {{ask}}. It is paid work, with a short brief and no script.

Would that interest you, and what is your rate? I can send the details here or by e-mail.`,
		},
		{
			name: "follow-up",
			about: "To send once if there is no answer.",
			text: `Hi {{creator}}, a short note on my message about {{recent post}}. What I have in mind with you for {{brand}} ({{landing page}}): {{ask}}. If it is not for you, a no is fine, and I will not write again.

{{sender}}, {{brand}}`,
		},
	],
};
