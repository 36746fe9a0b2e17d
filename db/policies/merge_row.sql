-- Rows as they were, health and numbers of the state among them: nobody reads them; they go with the merge.
ALTER TABLE merge_row ENABLE ROW LEVEL SECURITY;
GRANT SELECT, DELETE ON merge_row TO portal_app;

CREATE POLICY merge_row_read ON merge_row FOR SELECT TO portal_app
  USING ((SELECT app.is_job('housekeeping')));

CREATE POLICY merge_row_delete ON merge_row FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
