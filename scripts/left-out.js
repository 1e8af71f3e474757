console.log(`
Left out of this run, because they need more than Node:
  npm run test:browser  the built pages in Chromium, with axe (Chromium comes with npm ci; about two minutes)
  npm run test:office   the written workbook in LibreOffice (needs libreoffice-calc and poppler-utils)
  npm run test:sql      the views of sql/ on DuckDB and PostgreSQL (needs postgresql-15; installs DuckDB first)
  npm run bench         speed and memory beside DuckDB and SQLite (installs them first)
bash .ci/run installs what the first two need and runs them.`);
