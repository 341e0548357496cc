// calibration: injection; run: -; shown by: nothing
pub trait Client {
    fn execute(&mut self, sql: &str, values: &[&str]) -> Result<u64, String>;
}

pub fn rename(client: &mut dyn Client, id: u32, name: &str) -> Result<u64, String> {
    client.execute(&format!("UPDATE users SET name = '{name}' WHERE id = {id}"), &[])  // ! CWE-89 sql_injection
}

fn main() {}
