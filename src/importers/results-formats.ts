import type { ResultsFormat } from "../core/results-import/format.ts";
import { instagramPosts } from "./instagram-posts.ts";
import { resultsList } from "./results-list.ts";
import { shopifyOrders } from "./shopify-orders.ts";

/** All formats of results exports, the most particular first; the last takes anything. */
export const resultsFormats: readonly ResultsFormat[] = [instagramPosts, shopifyOrders, resultsList];
