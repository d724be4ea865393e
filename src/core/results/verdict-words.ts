import { showCount, showPercent } from "../values/show-number.ts";
import { withCurrency } from "../values/with-currency.ts";
import type { Basis, PostMeasure } from "./measure-types.ts";
import type { CampaignResults } from "./types.ts";

/** What a post's result says, in a few words; `""` where no rate, completion or cost is known. */
export function verdictWords(
	{ post, rate, standing, story, money, cost }: Omit<PostMeasure, "verdict">,
	{ campaign }: CampaignResults,
	basis: Basis,
): string {
	const parts: string[] = [];
	if (rate) {
		const place = standing?.counts === "history" ? standing.history?.verdict : standing?.benchmark?.verdict;
		const against =
			standing?.counts === "history"
				? `${place} ${post.creatorName || "the creator"}'s own usual`
				: place === "sources disagree"
					? "published figures disagree on it"
					: place
						? `${place} published figures`
						: "";
		parts.push(`${showPercent(rate.value)} by ${basis}${against ? `, ${against}` : ""}`);
	}
	if (story) {
		const where = story.worstFrame > 0 ? `, most left before frame ${story.worstFrame}` : "";
		parts.push(`${showPercent(story.completion)} stayed to the end${where}`);
	}
	const per = campaign.kpi === "clicks" ? money.CPC : campaign.kpi === "orders" ? money.CPA?.most : money.CPE;
	if (per !== undefined && cost !== undefined) {
		const one = campaign.kpi === "clicks" ? "click" : campaign.kpi === "orders" ? "order" : "engagement";
		const amount =
			per > 0 && per < 0.1 ? String(Number(per.toPrecision(2))) : per < 100 ? per.toFixed(2) : showCount(per);
		const { CPA } = money;
		const bound = campaign.kpi === "orders" && CPA && CPA.most !== CPA.least ? "at most " : "";
		parts.push(`${bound}${withCurrency(amount, campaign.currency)} for one ${one}`);
	}
	return parts.length === 0 ? "" : `${parts.join("; ")}.`;
}
