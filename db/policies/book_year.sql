-- The house's own books: the office closes and opens a year, in its own name; no family has anything to do with it.
ALTER TABLE book_year ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON book_year TO portal_app;

CREATE POLICY book_year_read ON book_year FOR SELECT TO portal_app
  USING ((SELECT app.writes_all()));

CREATE POLICY book_year_insert ON book_year FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) AND set_by = (SELECT app.person_id()));
