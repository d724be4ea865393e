import type { DocumentKind } from "../core/docs/document-kind.ts";
import { agreementTerms } from "./agreement-terms.ts";
import { brief } from "./brief.ts";
import { feedbackRequest } from "./feedback-request.ts";

/** The kinds of documents, in the order they are needed. */
export const documentKinds: readonly DocumentKind[] = [brief, agreementTerms, feedbackRequest];
