// calibration: injection; run: -; shown by: nothing
pub trait Client {
    fn execute(&mut self, sql: &str, values: &[&str]) -> Result<u64, String>;
}

pub fn rename(client: &mut dyn Client, id: u32, name: &str) -> Result<u64, String> {
    client.execute("UPDATE users SET name = $1 WHERE id = $2", &[name, &id.to_string()])
}

fn main() {}
