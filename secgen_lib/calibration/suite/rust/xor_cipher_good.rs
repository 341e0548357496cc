// calibration: crypto; run: -; shown by: nothing
pub trait Cipher {
    /// Encryption with authentication, such as AES-GCM.
    fn seal(&self, nonce: &[u8; 12], text: &[u8]) -> Vec<u8>;
}

pub fn encrypt(cipher: &dyn Cipher, nonce: &[u8; 12], text: &str) -> Vec<u8> {
    let mut sealed = nonce.to_vec();
    sealed.extend(cipher.seal(nonce, text.as_bytes()));
    sealed
}

fn main() {}
