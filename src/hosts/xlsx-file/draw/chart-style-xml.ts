import { escapePlain } from "../xml/xml-text";

/** Sizes in hundredths of a point. */
const titleSize = 1000;
const textSize = 900;

const textColour = "404040";
const quietLine = "E5E5E5";
const axisLine = "BFBFBF";
// In the format's unit of length: 12,700 are a point.
const thin = 6350;

const solidFill = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

/** fillOf("#1e7b34") -> a fill of that colour. */
export const fillOf = (colour: string): string => solidFill(colour.replace("#", "").toUpperCase());

const line = (colour: string): string => `<c:spPr><a:ln w="${thin}">${solidFill(colour)}</a:ln></c:spPr>`;

/** Lines behind the bars: there to measure by, not to be seen first. */
export const gridLinesXml = `<c:majorGridlines>${line(quietLine)}</c:majorGridlines>`;

/** The line of the axis along which the categories stand. */
export const axisLineXml = line(axisLine);

/** An axis without a line of its own. */
export const noLineXml = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";

/** A white background without a frame. */
export const plainBackgroundXml = `<c:spPr>${solidFill("FFFFFF")}<a:ln><a:noFill/></a:ln></c:spPr>`;

const fontXml = (tag: string, size: number, isBold: boolean, rest = ""): string =>
  `<a:${tag}${rest} sz="${size}" b="${isBold ? 1 : 0}">${solidFill(textColour)}</a:${tag}>`;

/** How the texts of a chart, or of a part of it, look. */
export const textStyleXml = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${fontXml("defRPr", textSize, false)}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;

// In 60,000ths of a degree: read from the bottom up.
const upright = ' rot="-5400000" vert="horz"';

/** <c:title> of a chart or, smaller, of an axis that lies or stands; outside of the plot. */
export function titleXml(text: string, of: "chart" | "lying axis" | "standing axis"): string {
  const isChart = of === "chart";
  const size = isChart ? titleSize : textSize;
  const run = `<a:r>${fontXml("rPr", size, isChart, ' lang="en-GB"')}<a:t>${escapePlain(text)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr>${fontXml("defRPr", size, isChart)}</a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr${of === "standing axis" ? upright : ""}/><a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
