import { apiAddress } from '#views/exports/api/given.ts';
import type { Site } from '#views/site.ts';

/** Where a portal whose address is not yet known stands while it is tried out. */
const unknownOrigin = 'http://localhost:4321';

const addressOf = (site: Site, file: string): string =>
  apiAddress({ ...site, origin: site.origin ?? unknownOrigin }, file);

/** A program that reads the files of the portal, as it is shown on the page of the data. */
export const pythonExample = (site: Site): string => {
  const [law] = site.archive.laws.all;
  const findings = `import csv, io, json, urllib.request

def read(address):
    with urllib.request.urlopen(address) as answer:
        return answer.read().decode("utf-8-sig")

text = read("${addressOf(site, 'findings.csv')}")
rows = list(csv.DictReader(io.StringIO(text, newline="")))
unanswered = [row for row in rows if row["outcome"] == "no-answer"]
print(len(rows), len(unanswered))
for row in unanswered:
    print(row["commitment"], row["jurisdiction"], row["url"])`;
  return law === undefined
    ? findings
    : `${findings}

law = json.loads(read("${addressOf(site, `laws/${law.id}.json`)}"))
print(law["record"]["title"]["${site.archive.portal.languages[0]}"], law["derived"]["legalStatus"])`;
};

/** The same in R. */
export const rExample = (site: Site): string => `findings <- read.csv(
  "${addressOf(site, 'findings.csv')}",
  fileEncoding = "UTF-8-BOM", colClasses = "character", na.strings = ""
)
table(findings$rating, findings$outcome, useNA = "ifany")
subset(findings, outcome == "no-answer")[c("commitment", "jurisdiction", "url")]`;

/** The file that the example of a spreadsheet reads. */
export const spreadsheetAddress = (site: Site): string => addressOf(site, 'commitments.csv');
