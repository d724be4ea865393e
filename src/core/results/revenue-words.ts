import type { CampaignResults } from "./types.ts";

/** What revenue holds and what not, as far as the tracker tells. */
export function revenueWords({
	orders,
	partlyRefunded,
}: Pick<CampaignResults, "orders" | "partlyRefunded">): string {
	if (orders.length === 0) return "As Results has it, typed or imported.";
	const refunds =
		partlyRefunded > 0
			? ` A refund may pay back shipping and taxes too, so the revenue of ${partlyRefunded === 1 ? "the order" : `the ${partlyRefunded} orders`} refunded in part is at least what is counted.`
			: "";
	return `Goods after discounts, without shipping and taxes where the shop tells them apart, less refunds.${refunds}`;
}
