// Which of the graph's journalists writes for which of its outlets, as the register has it.
UNWIND $pairs AS pair
MATCH (j:Source {id: pair.journalist})
USING INDEX SEEK j:Source(id)
MATCH (o:Source {id: pair.outlet})
USING INDEX SEEK o:Source(id)
MERGE (j)-[:WRITES_FOR]->(o)
