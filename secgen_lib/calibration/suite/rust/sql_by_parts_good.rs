// calibration: injection; run: -; shown by: nothing
pub trait Client {
    fn query(&mut self, sql: &str, values: &[String]) -> Result<Vec<String>, String>;
}

pub enum Column {
    Title,
    Year,
}

pub fn search(client: &mut dyn Client, words: &[String], column: Column) -> Result<Vec<String>, String> {
    let mut sql = String::from("SELECT title FROM books WHERE title LIKE $1 ORDER BY ");
    sql.push_str(match column {
        Column::Title => "title",
        Column::Year => "year",
    });
    client.query(&sql, &[format!("%{}%", words.join("%"))])
}

fn main() {}
