// calibration: injection; run: -; shown by: nothing; missed by all
pub trait Client {
    fn query(&mut self, sql: &str) -> Result<Vec<String>, String>;
}

pub fn search(client: &mut dyn Client, words: &[String], column: &str) -> Result<Vec<String>, String> {
    let mut sql = String::from("SELECT title FROM books WHERE title LIKE '%");
    sql.push_str(&words.join("%"));
    sql.push_str("%' ORDER BY ");
    sql.push_str(column);
    client.query(&sql)  // ! CWE-89 sql_by_parts
}

fn main() {}
