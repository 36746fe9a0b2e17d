-- Whether credit notes have taken back all of an invoice.
CREATE OR REPLACE FUNCTION app.is_credited(the_invoice uuid) RETURNS boolean LANGUAGE sql STABLE AS
$$
SELECT coalesce((SELECT sum(n.total_cents) FROM invoice n WHERE n.credits_id = the_invoice)
  = (SELECT -i.total_cents FROM invoice i WHERE i.id = the_invoice), false)
$$;
