import type { ResultsFormat } from "../core/results-import/format.ts";
import { affiliateTotals } from "./affiliate-totals.ts";
import { affiliateTransactions } from "./affiliate-transactions.ts";
import { facebookPosts } from "./facebook-posts.ts";
import { ga4Transactions } from "./ga4-transactions.ts";
import { ga4Visits } from "./ga4-visits.ts";
import { googleAds } from "./google-ads.ts";
import { instagramPosts } from "./instagram-posts.ts";
import { metaAds } from "./meta-ads.ts";
import { resultsList } from "./results-list.ts";
import { shopOrders } from "./shop-orders.ts";
import { shopifyOrders } from "./shopify-orders.ts";
import { tiktokShop } from "./tiktok-shop.ts";
import { tiktokStudio } from "./tiktok-studio.ts";
import { xPosts } from "./x-posts.ts";
import { youtubeStudio } from "./youtube-studio.ts";

/** All formats of results exports; the surest is taken, and the last takes anything. */
export const resultsFormats: readonly ResultsFormat[] = [
	instagramPosts,
	facebookPosts,
	tiktokStudio,
	youtubeStudio,
	xPosts,
	metaAds,
	googleAds,
	ga4Transactions,
	ga4Visits,
	shopifyOrders,
	shopOrders,
	affiliateTransactions,
	affiliateTotals,
	tiktokShop,
	resultsList,
];
