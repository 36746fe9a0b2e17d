-- What became one: those who answer for the whole organisation. Written by app.merge_records and app.unmerge_records.
ALTER TABLE merge ENABLE ROW LEVEL SECURITY;
GRANT SELECT, DELETE ON merge TO portal_app;

CREATE POLICY merge_read ON merge FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()));

CREATE POLICY merge_delete ON merge FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
