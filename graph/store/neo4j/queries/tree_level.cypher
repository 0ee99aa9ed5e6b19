// The pages of a level of a tree.
MATCH (n:Record) WITH [['', false, collect(n), -1]] AS above//: above
CALL (above) {                               //: begin
  UNWIND above AS entry                      //: entries
  UNWIND entry[2] AS p
  WITH DISTINCT p
  CALL (p) {
    MATCH (p)--(n:Record)                    //: near
    WITH collect(DISTINCT n) AS found
    CALL (found) {
      UNWIND found AS n
      WITH n WHERE n.id > ''                 //: between
      WITH n ORDER BY n.id LIMIT $limit      //: cut
      RETURN collect(n) AS page
    }
    RETURN page, size(found) AS total
  }
  RETURN collect([p.id, size(page) >= $limit, page[..$limit - 1], total]) AS g1//: entry
}
RETURN above, g1                             //: end
